import { describe, expect, test } from 'vitest'
import { type Anchored, fullBudget, refindClaims } from './refinding'
import { spanAt } from './span'

const LENGTH = 2_000_000
const CLAIMS = 300

/** Numbers that look like chance and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state
  }
}

function prose(): string {
  const next = numbers(7)
  const words = Array.from({ length: 4_000 }, () => (next() % 10 ** 7).toString(36))
  const parts: string[] = []
  for (let length = 0; length < LENGTH; length += parts.at(-1)?.length ?? 1)
    parts.push(`${words[next() % words.length]}${next() % 12 === 0 ? '. ' : ' '}`)
  return parts.join('').slice(0, LENGTH)
}

const repeat = (words: string) => words.repeat(Math.ceil(LENGTH / words.length)).slice(0, LENGTH)

/** Quotes of `length` and a little more each, all over the text, so that no two are the same. */
function claimsOn(text: string, length: number): Anchored[] {
  return Array.from({ length: CLAIMS }, (_, n) => {
    const start = Math.floor((n * (text.length - length - 2 * CLAIMS)) / CLAIMS)
    return {
      id: `claim-${n}`,
      versionId: 'v1',
      spans: [spanAt(text, start, text.slice(start, start + length + n))],
      framing: {
        marks: [
          { kind: 'CUE' as const, role: null, start, end: start + 9, text: text.slice(start, start + 9) },
        ],
      },
    }
  })
}

/** Another letter at every so many, from the first to the last: nothing is untouched at either end. */
function touch(text: string, every: number): string {
  const parts = [`Corrected. ${text.slice(0, every)}`]
  for (let at = every; at < text.length; at += every) parts.push('#', text.slice(at + 1, at + every))
  return `${parts.join('')} End.`
}

const SENTENCE = 'The ministry said on Monday that sixty militants had crossed the border near al-Tanf. '
const texts: [name: string, text: string][] = [
  ['prose', prose()],
  ['a text of two letters', repeat('ab')],
  ['a text of one letter', repeat('a')],
  ['a text of one sentence', repeat(SENTENCE)],
  [
    'a text of one sentence with its number',
    Array.from({ length: 23_000 }, (_, n) => `${n} ${SENTENCE}`)
      .join('')
      .slice(0, LENGTH),
  ],
]
const touches: [name: string, newer: (text: string) => string][] = [
  ['untouched', (text) => text],
  ['touched here and there', (text) => touch(text, 5_000)],
  ['touched in every line', (text) => touch(text, 61)],
  ['of which nothing is left', (text) => 'Q'.repeat(text.length)],
]
const LENGTHS = [100, 3_000]
const cases = texts.flatMap(([what, text]) =>
  touches.flatMap(([how, newer]) =>
    LENGTHS.map((length) => [`${what}, ${how}, quotes of ${length}`, text, newer, length] as const),
  ),
)

describe(`${CLAIMS} claims in ${LENGTH.toLocaleString('en')} characters cost no more than the budget`, () => {
  test.each(cases)('%s', (_, text, newer, length) => {
    const budget = fullBudget()
    const all = fullBudget()
    const corrected = newer(text)
    const found = refindClaims(claimsOn(text, length), new Map([['v1', text]]), corrected, budget)
    expect(found).toHaveLength(CLAIMS)
    for (const { spans, marks } of found)
      for (const place of [...spans, ...marks])
        if (place) expect(corrected.slice(place.start, place.end)).toBe(place.quote)
    // Each part stops at the first piece of work that goes over, however much is left to be looked for.
    expect(all.letters - budget.letters).toBeLessThanOrEqual(all.letters * 1.1)
    // Of these, each comparison stops by itself.
    expect(all.alike - budget.alike).toBeLessThanOrEqual(all.alike * 1.1)
    expect(all.steps - budget.steps).toBeLessThanOrEqual(all.steps * 2)
  })
})
