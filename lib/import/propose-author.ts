import { readFrontMatter } from './front-matter'
import { isParagraph, listLines } from './text-line'

/** How many lines at the beginning are looked at, and how long such a line can be, in words. */
const HEAD = 20
const LONGEST = 16

/** What stands before a name. The short words begin headlines in other languages, so a colon or two names' words follow. */
const BYLINE =
  /^(?:by|written by|story by|text by|authors?|von|par|por|di|door|av|автор|текст|autor|auteur|autore)(?:\s*:\s*|\s+)(?=\S)/iu
const COLON = /^[\p{L} ]+:/u

/** A name's words: with a capital, an initial, or one of the small words that names have. */
const PARTICLE =
  /^(?:al|el|ad|an|as|bin|ibn|bint|da|das|de|del|della|den|der|di|do|dos|du|la|le|ten|ter|van|von|y)$/u
const CAPITAL = /^(?:(?:al|el|ad|an|as|d|l|o)[-’'])?\p{Lu}[\p{L}\p{M}’'-]*\.?$/u
const AND = /\s+(?:and|und|et|y|e|и|en|och|&)\s+/u

/**
 * Who wrote a text, as its front matter or a line before its first paragraph says: “By Maria Hollis”. Names alone are
 * taken; what else the line says (a day, a post, an agency) is left.
 */
export function proposeAuthor(text: string): { name: string; from: string } | null {
  const front = readFrontMatter(text)
  const said = front?.authors.join(', ')
  if (said) return { name: said, from: 'from the head of the file' }
  const head = listLines(text.slice(front?.end ?? 0)).slice(0, HEAD)
  const paragraph = head.findIndex((line) => isParagraph(line) && line.sentence)
  for (const { words, count } of paragraph === -1 ? head : head.slice(0, paragraph)) {
    const name = count <= LONGEST ? nameIn(words.replace(/[*_]/g, '')) : null
    if (name) return { name, from: 'from the byline' }
  }
  return null
}

function nameIn(line: string): string | null {
  const start = BYLINE.exec(line)?.[0]
  if (start === undefined) return null
  const [first = ''] = line.slice(start.length).split(/[|·•—–(/]|\s-\s|\d/)
  const parts = first.replace(/[\s:;,.]+$/, '').split(/,\s*/)
  // A post or an agency after the name is none: “Ann Lee, Moscow correspondent”, “Ann Lee, Reuters”.
  const end = parts.findIndex((part) => !part.split(AND).every(isName))
  const names = (end === -1 ? parts : parts.slice(0, end)).join(', ')
  if (names !== '') return names
  const alone = parts[0] ?? ''
  return COLON.test(start) && CAPITAL.test(alone) ? alone : null
}

function isName(part: string): boolean {
  const words = part.trim().split(/\s+/)
  const capitals = words.filter((word) => CAPITAL.test(word)).length
  return (
    capitals >= 2 && words.length <= 6 && words.every((word) => CAPITAL.test(word) || PARTICLE.test(word))
  )
}
