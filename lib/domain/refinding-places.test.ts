import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Anchored, refindClaims, refindRanges } from './refinding'
import { findQuote, spanAt } from './span'

/** A claim on quotes at places of a text; marks on the same words. */
function claimAt(text: string, quote: string, ...starts: number[]): Anchored {
  return {
    id: 'claim-1',
    versionId: 'v1',
    spans: starts.map((start) => spanAt(text, start, quote)),
    framing: { marks: [] },
  }
}

function refind(claim: Anchored, older: string, newer: string) {
  const [found] = refindClaims([claim], new Map([['v1', older]]), newer)
  if (!found) throw new Error('Nothing was said of the claim.')
  return found
}

const TRAINED = 'sixty militants were trained'
const SPEAKERS = [
  'Report.',
  `Lavrov told Interfax that ${TRAINED} at the base. He gave no source.`,
  `The Pentagon denied that ${TRAINED} anywhere in Syria.`,
  'End of story.',
].join('\n\n')
const CLOSED = [
  'News.',
  'He said the base was closed on Monday. Nobody answered.',
  'Later reports that the base was closed were denied by the army.',
  'Fin.',
].join('\n\n')

describe('a quote is never taken at another place with the same words', () => {
  const cases: { name: string; older: string; quote: string; newer: string }[] = [
    {
      name: 'the sentence was taken out, and another speaker’s denial of it stays',
      older: SPEAKERS,
      quote: TRAINED,
      newer: SPEAKERS.replace(/Lavrov.*\n\n/, '').replace('Report', 'Corrected report'),
    },
    {
      name: 'a short quote begins another sentence at the beginning',
      older: 'Sixty militants crossed the border.',
      quote: 'Sixty',
      newer: 'Sixty children were fed in the camp.',
    },
    {
      name: 'a short quote ends another sentence at the end',
      older: 'The ministry spoke. The number of militants was sixty.',
      quote: 'sixty',
      newer: 'The ministry spoke. The age of the spokesman is sixty.',
    },
    {
      name: 'one of two equal paragraphs was taken out',
      older: 'He said no.\n\nHe said no.',
      quote: 'He said no.',
      newer: 'He said no.',
    },
    {
      name: 'one of many equal paragraphs was taken out',
      older: Array.from({ length: 9 }, () => 'He said no to all of it at once.').join('\n\n'),
      quote: 'He said no to all of it at once.',
      newer: Array.from({ length: 8 }, () => 'He said no to all of it at once.').join('\n\n'),
    },
    {
      name: 'it stands once, amid wholly other words',
      older: `Putin: ${TRAINED} there, he said.`,
      quote: TRAINED,
      newer: `A blogger claims ${TRAINED}, which the army calls a lie. More text.`,
    },
    {
      name: 'its sentence became part of another',
      older: `Much was said.\n\nAll of the ${TRAINED}.\n\nNothing followed.`,
      quote: TRAINED,
      newer: `Little was said.\n\nIt is not so that all of the ${TRAINED} by anybody.\n\nMuch followed.`,
    },
  ]
  test.each(cases)('$name', ({ older, quote, newer }) => {
    const [start] = findQuote(older, quote)
    if (start === undefined) throw new Error('The text does not hold the quote.')
    const found = refind(claimAt(older, quote, start), older, newer)
    expect(found.outcome).toBe('CHANGED')
    expect(found.spans[0]?.quote).toBe(quote)
    expect(refindRanges([{ start, end: start + quote.length }], older, newer)).toEqual([])
    const mark = { kind: 'CUE' as const, role: null, start, end: start + quote.length, text: quote }
    expect(
      refindClaims(
        [{ ...claimAt(older, quote), framing: { marks: [mark] } }],
        new Map([['v1', older]]),
        newer,
      ),
    ).toMatchObject([{ marks: [null] }])
  })

  test('two quotes of one claim are not proposed at the one place that is left', () => {
    const quote = 'we deny everything that was said'
    const older = `A said: ${quote}.\n\nB said: ${quote}!\n`
    const newer = `Intro. B said: ${quote}! Fin.`
    const found = refind(claimAt(older, quote, ...findQuote(older, quote)), older, newer)
    expect(found).toMatchObject({ outcome: 'CHANGED', spans: [null, { start: newer.indexOf(quote) }] })
  })

  test('the place that is another’s is not proposed where one is free', () => {
    const older = `${SPEAKERS}\n\nFin.`
    const newer = older.replace(`that ${TRAINED} at`, `so: ${TRAINED}, or so he said, at`)
    const lavrov = older.indexOf(TRAINED)
    const reworded = newer.replace('Interfax', 'others')
    expect(refind(claimAt(older, TRAINED, lavrov), older, reworded).spans[0]?.start).toBe(
      reworded.indexOf(TRAINED),
    )
  })
})

describe('ordinary corrections leave a claim the same, or move it', () => {
  const at = (text: string, part: string, quote: string) => text.indexOf(quote, text.indexOf(part))
  const cases: [name: string, older: string, part: string, quote: string, newer: string][] = [
    [
      'punctuation was put in on both sides of it, and it stands elsewhere too',
      CLOSED,
      'He said',
      'the base was closed',
      CLOSED.replace('the base was closed on', '“the base was closed”, on').replace('News', 'Newer'),
    ],
    [
      'a word beside it was mended',
      SPEAKERS,
      'Pentagon',
      TRAINED,
      SPEAKERS.replace('Pentagon denied that', 'Pentagon has denied').replace('Report', 'A report'),
    ],
    [
      'the sentence after its own was reworded',
      SPEAKERS,
      'Lavrov',
      TRAINED,
      SPEAKERS.replace('He gave no source', 'A source was not named'),
    ],
    [
      'a paragraph was put in between',
      SPEAKERS,
      'Pentagon',
      TRAINED,
      SPEAKERS.replace('The Pentagon', 'Nobody could tell.\n\nThe Pentagon'),
    ],
    [
      'another paragraph with the same words was taken out',
      SPEAKERS,
      'Pentagon',
      TRAINED,
      SPEAKERS.replace(/Lavrov.*\n\n/, ''),
    ],
    [
      'the paragraphs changed places',
      SPEAKERS,
      'Lavrov',
      TRAINED,
      SPEAKERS.split('\n\n').reverse().join('\n\n'),
    ],
    [
      'it is a whole sentence, and those around it were reworded',
      'It was late. The ministry denied all of it. Then it fell silent.',
      'The ministry',
      'The ministry denied all of it.',
      'Night fell. The ministry denied all of it. No more was heard.',
    ],
  ]
  test.each(cases)('%s', (_, older, part, quote, newer) => {
    const start = at(older, part, quote)
    const now = at(newer, part, quote)
    const found = refind(claimAt(older, quote, start), older, newer)
    expect(found).toMatchObject({ outcome: now === start ? 'SAME' : 'MOVED', spans: [{ start: now }] })
  })
})

describe('of several occurrences one is taken out, reworded, or put amid other words', () => {
  const Q = 'the base was closed'
  const paragraph = fc.constantFrom(
    `He said ${Q}.`,
    `A spokesman for the ministry said that ${Q} on Monday, and left.`,
    `The army denied that ${Q}.`,
    `${Q}`,
    'Nobody answered.',
    'Residents spoke of trucks and of shooting that lasted until dawn.',
    'So.',
  )
  const edits = {
    'taken out': () => null,
    'quote reworded': (text: string) => text.replace(Q, 'the camp was shut'),
    'other words around it': () => `Rumour has it ${Q}, which nobody believes.`,
    'another word before it': (text: string) => text.replace(Q, `perhaps ${Q}`),
  }
  const edited = fc.record({
    paragraphs: fc.array(paragraph, { minLength: 2, maxLength: 12 }),
    which: fc.nat(11),
    edit: fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])),
  })

  test('no claim is taken at the image of another', () => {
    let taken = 0
    fc.assert(
      fc.property(edited, ({ paragraphs, which, edit }) => {
        const index = which % paragraphs.length
        fc.pre(paragraphs[index]?.includes(Q) ?? false)
        const after = paragraphs.map((text, at) => (at === index ? edits[edit](text) : text))
        const older = paragraphs.join('\n\n')
        const newer = after.filter((text) => text !== null).join('\n\n')
        let [from, to] = [0, 0]
        for (const [at, text] of paragraphs.entries()) {
          const now = after[at] ?? null
          if (text.includes(Q)) {
            const found = refind(claimAt(older, Q, from + text.indexOf(Q)), older, newer)
            if (found.outcome !== 'CHANGED' && found.outcome !== 'LOST') {
              taken += 1
              expect(found.spans[0]?.start).toBe(now === null ? null : to + now.indexOf(Q))
            }
          }
          from += text.length + 2
          if (now !== null) to += now.length + 2
        }
      }),
      { numRuns: 3_000 },
    )
    expect(taken).toBeGreaterThan(1_000)
  })
})
