import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOSTILE_TEXTS } from '@/lib/testing/hostile-text'
import { inline, lines, quote } from './markdown-text'

/**
 * Reads one paragraph as CommonMark does, and refuses whatever would be more than text: an active sign that is not
 * escaped, a line that opens a block, white space a parser would cut.
 */
function readParagraph(written: string[]): string {
  const text = written.map((line, n) => {
    expect(line, 'a line a parser keeps').toMatch(/^[^ \t](.*[^ \t])?$/s)
    expect(line, 'opens a block').not.toMatch(/^([-+=:>#~`|]|\d{1,9}[.)])/)
    const breaks = n < written.length - 1
    if (breaks) expect(/(?<!\\)(\\\\)*\\$/.test(line), 'a hard break').toBe(true)
    return readInline(breaks ? line.slice(0, -1) : line)
  })
  return text.join('\n')
}

function readInline(line: string): string {
  let text = ''
  for (let at = 0; at < line.length; ) {
    const rest = line.slice(at)
    const reference = /^&#(\d+);/.exec(rest)
    const escaped = /^\\([!-/:-@[-`{-~])/.exec(rest)
    if (reference) text += String.fromCodePoint(Number(reference[1]))
    else if (escaped) text += escaped[1]
    else {
      expect(rest.charAt(0), `in ${line}`).not.toMatch(/[\\`*_[\]<>&|~#$\r\n\t]/)
      expect(rest, 'a link by itself').not.toMatch(/^(:\/\/|www\.)/i)
      text += rest.charAt(0)
    }
    at += (reference ?? escaped ?? ['x'])[0].length
  }
  return text
}

const unquote = (written: string) =>
  written.split('\n').map((line) => {
    expect(line.startsWith('> ')).toBe(true)
    return line.slice(2)
  })
/** A last line that is empty is written as a reference to the line feed before it. */
const asRead = (text: string) => (text.endsWith('\n') ? `${text}\n` : text)

describe('a quote', () => {
  it.each(Object.entries(HOSTILE_TEXTS))('%s keeps every character', (_, text) => {
    expect(readParagraph(unquote(quote(text)))).toBe(asRead(text))
  })

  it('keeps every character of any text', () => {
    const signs = fc.constantFrom(...'\\`*_[]<>&|~#!$:/.-+=1) \t\n\u00a0\u202e&#38;wa')
    const texts = fc.oneof(
      fc.array(signs, { minLength: 1 }).map((list) => list.join('')),
      fc
        .string({ unit: 'binary', minLength: 1 })
        .filter((text) => text.isWellFormed() && !text.includes('\0')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        expect(readParagraph(unquote(quote(text)))).toBe(asRead(text))
      }),
    )
  })

  it('is readable where nothing is at stake', () => {
    expect(quote('SVR said: “60 militants” (al-Tanf), 5.5 % – then left.')).toBe(
      '> SVR said: “60 militants” (al-Tanf), 5.5 % – then left.',
    )
    expect(quote('one\n\nthree')).toBe('> one\\\n> \\\n> three')
  })
})

describe('text within a line', () => {
  it.each(Object.entries(HOSTILE_TEXTS))('%s stays one line of text', (_, text) => {
    const written = inline(text)
    const flat = text.replace(/\s*[\r\n]+\s*/g, ' ').trim()
    // Closing signs of the direction may follow.
    expect(readParagraph([written]).replace(/[\u202c\u2069]*$/, '')).toBe(
      flat.replace(/[\u202c\u2069]*$/, ''),
    )
  })
})

it('several lines break where the text breaks', () => {
  expect(lines('a\n\n- b')).toEqual(['a\\', '\\', '\\- b'])
})
