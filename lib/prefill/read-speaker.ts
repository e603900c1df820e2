import { escapeSigns, nearby, type Place } from './find-words'
import { BEFORE_VERB, OPENINGS, PRONOUNS, REFERRING, UNNAMED } from './words/speakers'

/**
 * Who is said to speak. NAMED: by a name. UNNAMED: “officials”, “a source”. REFERRING: “the minister”, named before.
 * PRONOUN: “he”. UNCLEAR: words that are none of these for sure.
 */
export type Speaker = Place & {
  text: string
  kind: 'NAMED' | 'UNNAMED' | 'REFERRING' | 'PRONOUN' | 'UNCLEAR'
}

const CAPITAL = /^\p{Lu}/u
/** A name: words with a capital, small connecting words between them, an abbreviation in brackets after them. */
const NAME =
  /\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*(?:\s+(?:(?:of|for|de|la|al|el|bin|ibn|van|von|der|den|du|di|and|on|to)\s+(?:the\s+)?)?\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*)*(?:\s*\([\p{Lu}\d-]{2,}\))?/gu
const ARTICLE =
  /^(?:the|a|an|one|some|many|several|two|three|other|its|his|her|their|our|this|that|these|those)\s+/i
const TITLES =
  /^(?:mr|mrs|ms|dr|prof|professor|sir|lord|lady|president|premier|chancellor|minister|senator|general|colonel|major|captain|king|queen|prince|pope|chief|judge|mayor|governor|ambassador|secretary|spokesman|spokeswoman|then)[.\s-]/i

const headOf = (phrase: string) =>
  phrase
    .replace(
      /\s+(?:of|in|from|at|on|for|with|by|who|which|that|close|familiar|briefed|near|to|cited|quoted)\s.*$/is,
      '',
    )
    .match(/[\p{L}\p{M}'’-]+(?=[^\p{L}]*$)/u)?.[0]
    ?.toLowerCase() ?? ''

/** The subject at the end of the words before a verb: “The Defence Minister, a former judge, has also” → the minister. */
export function subjectBefore(text: string, from: number, verb: number): Speaker | null {
  let end = verb
  let words = text.slice(from, end)
  for (let cut = BEFORE_VERB.exec(words.trimEnd()); cut; cut = BEFORE_VERB.exec(words.trimEnd()))
    words = words.slice(0, cut.index)
  words = words.trimEnd()
  let start =
    from + Math.max(...['”', '“', '"', ';', ':', '–', '—', '\n'].map((sign) => words.lastIndexOf(sign))) + 1
  // Which bracket or quotation mark it was does not matter: the clause begins after it.
  let clause = text.slice(start, from + words.length)
  for (let lead = /^[\s,.!?…’]+/.exec(clause); lead?.[0]; lead = /^[\s,.!?…’]+/.exec(clause)) {
    start += lead[0].length
    clause = clause.slice(lead[0].length)
  }
  for (let lead = OPENINGS.exec(clause); lead?.[0]; lead = OPENINGS.exec(clause)) {
    start += lead[0].length
    clause = clause.slice(lead[0].length)
  }
  end = start + clause.length
  const parts = clause.split(',')
  const first = parts[0] ?? ''
  // “Name, head of something, says”: the name. “In the spring, Name says”: what stands last.
  if (
    parts.length >= 3 &&
    CAPITAL.test(first) &&
    !/^(?:in|on|at|after|before|during|since|by|with|for)\b/i.test(first)
  ) {
    const named = speakerOf(text, { start, end: start + first.length })
    // “The mayor, Name, says”: the name stands second.
    const second = start + first.length + 1
    const apposed = speakerOf(text, { start: second, end: second + (parts[1]?.length ?? 0) })
    return named?.kind !== 'NAMED' && apposed?.kind === 'NAMED' ? apposed : named
  }
  const last = parts.at(-1) ?? ''
  if (parts.length > 1 && last.trim() === '') return speakerOf(text, { start, end: start + first.length })
  const words2 = last.split(
    /\s+(?:and|but|because|although|while|when|as|that|if)\s+(?=(?:the|he|she|they|it)(?:\s|$))/i,
  )
  const subject = (words2.at(-1) ?? last).replace(/\s+(?:who|which)$/i, '')
  if (subject !== (words2.at(-1) ?? last))
    return relativeOf(text, end - (words2.at(-1) ?? last).length, subject)
  return speakerOf(text, { start: end - subject.length, end })
}

/** “They quote an expert on trade who”: the last phrase that may be a speaker; what stands before it is another clause. */
function relativeOf(text: string, at: number, words: string): Speaker | null {
  const phrases = [
    ...words.matchAll(
      /(?<![\p{L}])(?:an?|the|one|some|several|two|three)\s+(?:[\p{L}-]+\s+){0,2}?([\p{L}-]+)/giu,
    ),
  ]
  const found = phrases.findLast((match) => {
    const head = match[1]?.toLowerCase() ?? ''
    return UNNAMED.has(head) || REFERRING.has(head)
  })
  if (!found) return null
  return speakerOf(text, { start: at + found.index, end: at + found.index + found[0].length })
}

/** The one named after a verb or after “according to”: up to the comma, or to the verb of the sentence. */
export function speakerAfter(text: string, from: number, limit: number): Speaker | null {
  const words = text.slice(from, limit)
  const lead = /^\s*(?:by\s+)?/.exec(words)?.[0].length ?? 0
  const rest = words.slice(lead)
  const stop =
    /[,;:.!?“”"\n–—](?=\s|$|["“”])|\s(?:who|which|that|in|on|at|during|after|before|and\s+(?:he|she|they|it)|is|are|was|were|has|have|had|will|would|told|as|when|while|last|this|to)\s/i.exec(
      rest,
    )
  return speakerOf(text, { start: from + lead, end: from + lead + (stop?.index ?? rest.length) })
}

function speakerOf(text: string, place: Place): Speaker | null {
  let { start, end } = place
  while (start < end && /[\s,]/.test(text[start] ?? '')) start++
  while (end > start && /[\s,]/.test(text[end - 1] ?? '')) end--
  const phrase = text.slice(start, end)
  if (phrase === '' || phrase.length > 160) return null
  const small = phrase.toLowerCase()
  if (PRONOUNS.has(small) || /^(?:him|her|them)$/.test(small))
    return { start, end, text: phrase, kind: 'PRONOUN' }
  const head = headOf(phrase)
  const bare = phrase.replace(ARTICLE, '')
  const isDefinite = /^(?:the|this|that)\s/i.test(phrase)
  const names = [...phrase.matchAll(NAME)]
    .map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      text: match[0],
    }))
    .map((name) => withoutArticle(name))
    .filter((name) => name.text !== '')
  if (UNNAMED.has(head) && !(isDefinite && REFERRING.has(head)) && !holdsOwner(phrase, names, head))
    return { start, end, text: phrase, kind: 'UNNAMED' }
  const name = pickName(text, names, phrase)
  if (name) return { ...name, kind: 'NAMED' }
  if (isDefinite && (REFERRING.has(head) || /^the\s+\p{Ll}+(?:\s\p{Ll}+)?$/iu.test(phrase)))
    return { start, end, text: phrase, kind: 'REFERRING' }
  if (REFERRING.has(head) && /^(?:a|an|one)\s/i.test(phrase))
    return { start, end, text: phrase, kind: 'UNNAMED' }
  return bare === '' ? null : { start, end, text: phrase, kind: 'UNCLEAR' }
}

type Name = Place & { text: string }

function withoutArticle(name: Name): Name {
  const article =
    /^(?:The|A|An|In|On|At|But|And|For|As|It|He|She|They|This|That|These|Those|Some|Many|Several)(?:\s+|$)/.exec(
      name.text,
    )
  if (!article) return name
  return { start: name.start + article[0].length, end: name.end, text: name.text.slice(article[0].length) }
}

/** “A report by the Institute”: whose paper it is, is said. “Turkish officials”: an adjective, no name. */
const holdsOwner = (phrase: string, names: Name[], head: string) =>
  names.some((name) =>
    new RegExp(`\\b(?:by|from|of)\\s+(?:the\\s+)?${escapeSigns(name.text)}`, 'u').test(phrase),
  ) &&
  /^(?:report|reports|study|survey|data|figures|statistics|research|poll|estimates?|documents?)$/.test(head)

/** The person’s name where a title or a body stands before it; else the first name of the phrase. */
function pickName(text: string, names: Name[], phrase: string): Name | null {
  const name = names[0]
  if (!name) return null
  // A word with a capital only because it opens the sentence is a name if it has one elsewhere too.
  if (
    !/\s/.test(name.text) &&
    name.start > 0 &&
    phrase.startsWith(name.text) &&
    opensSentence(text, name.start)
  ) {
    const again = new RegExp(`[\\p{L},’)]\\s${escapeSigns(name.text)}(?![\\p{L}])`, 'u')
    if (!again.test(nearby(text, name.start)) && !/^\p{Lu}[\p{Lu}\d-]+$/u.test(name.text)) return null
  }
  const owner = /\b(?:by|from)\s+(?:the\s+)?$/u
  const owned = names.find(({ start }) => owner.test(text.slice(Math.max(0, start - 12), start)))
  const chosen = owned ?? name
  return TITLES.test(chosen.text) ? withoutTitle(chosen) : chosen
}

function withoutTitle(name: Name): Name {
  const rest = name.text.split(/\s+/)
  while (rest.length > 2 && rest[0] && TITLES.test(`${rest[0]} `)) rest.shift()
  const kept = rest.join(' ')
  const at = name.text.lastIndexOf(kept)
  return at <= 0 ? name : { start: name.start + at, end: name.end, text: name.text.slice(at) }
}

const opensSentence = (text: string, at: number) =>
  /(?:^|[.!?…“”"’:\n])\s*$/.test(text.slice(Math.max(0, at - 8), at))
