import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Refinding } from './article-draft'
import { type Anchored, refindClaims, refindRanges } from './refinding'
import { spanAt } from './span'

const V1 = 'article-v1'

/** A claim with its quotes where they first stand after `from`; marks the same way. */
function claimOn(text: string, quotes: string[], marks: string[] = [], from = 0): Anchored {
  const at = (quote: string) => {
    const start = text.indexOf(quote, from)
    if (start < 0) throw new Error(`The text does not hold “${quote}”.`)
    return start
  }
  return {
    id: 'claim-1',
    versionId: V1,
    spans: quotes.map((quote) => spanAt(text, at(quote), quote)),
    framing: {
      marks: marks.map((word) => {
        const start = at(word)
        return { kind: 'CUE' as const, role: null, start, end: start + word.length, text: word }
      }),
    },
  }
}

function refind(claim: Anchored, older: string, newer: string): Refinding {
  const [found] = refindClaims([claim], new Map([[V1, older]]), newer)
  if (!found) throw new Error('Nothing was said of the claim.')
  return found
}

const OLD = [
  'Ministry denies crossing.',
  'The ministry said on Monday that sixty militants had crossed the border near al-Tanf.',
  'Nobody else saw them. Residents spoke of trucks and of shooting that lasted until dawn.',
  'The ministry said nothing of losses.',
].join('\n\n')

const QUOTE = 'sixty militants had crossed the border near al-Tanf'

describe('each outcome', () => {
  const cases: {
    name: string
    quotes: string[]
    newer: string
    outcome: string
    spans: (string | null)[]
  }[] = [
    { name: 'untouched', quotes: [QUOTE], newer: OLD, outcome: 'SAME', spans: [QUOTE] },
    {
      name: 'something was changed after it',
      quotes: [QUOTE],
      newer: OLD.replace('until dawn', 'for an hour'),
      outcome: 'SAME',
      spans: [QUOTE],
    },
    {
      name: 'something was put in before it',
      quotes: [QUOTE],
      newer: `Corrected on Tuesday.\n\n${OLD}`,
      outcome: 'MOVED',
      spans: [QUOTE],
    },
    {
      name: 'something was changed before and after it',
      quotes: [QUOTE],
      newer: OLD.replace('denies', 'confirms the').replace('until dawn', 'for an hour'),
      outcome: 'MOVED',
      spans: [QUOTE],
    },
    {
      name: 'its paragraphs changed places',
      quotes: ['Residents spoke of trucks'],
      newer: OLD.split('\n\n').reverse().join('\n\n'),
      outcome: 'MOVED',
      spans: ['Residents spoke of trucks'],
    },
    {
      name: 'a figure was corrected within it',
      quotes: [QUOTE],
      newer: OLD.replace('sixty', 'seventy'),
      outcome: 'CHANGED',
      spans: ['seventy militants had crossed the border near al-Tanf'],
    },
    {
      name: 'it was reworded in part',
      quotes: ['Residents spoke of trucks and of shooting that lasted until dawn.'],
      newer: OLD.replace('shooting that lasted until dawn', 'gunfire that lasted until morning'),
      outcome: 'CHANGED',
      spans: ['Residents spoke of trucks and of gunfire that lasted until morning.'],
    },
    {
      name: 'one of its quotes was taken out',
      quotes: [QUOTE, 'Nobody else saw them.'],
      newer: OLD.replace('Nobody else saw them. ', ''),
      outcome: 'CHANGED',
      spans: [QUOTE, null],
    },
    {
      name: 'its paragraph was taken out',
      quotes: ['The ministry said nothing of losses.'],
      newer: OLD.split('\n\n').slice(0, 3).join('\n\n'),
      outcome: 'LOST',
      spans: [null],
    },
    {
      name: 'nothing is left of the text',
      quotes: [QUOTE],
      newer: 'This article was withdrawn by its authors.',
      outcome: 'LOST',
      spans: [null],
    },
    {
      name: 'a short quote is not found again within a word',
      quotes: ['men'],
      newer: 'The mention of women was cut.',
      outcome: 'LOST',
      spans: [null],
    },
  ]
  test.each(cases)('$name: $outcome', ({ quotes, newer, outcome, spans }) => {
    const older = quotes[0] === 'men' ? 'Some men came.' : OLD
    const found = refind(claimOn(older, quotes), older, newer)
    expect({ outcome: found.outcome, spans: found.spans.map((place) => place?.quote ?? null) }).toEqual({
      outcome,
      spans,
    })
  })
})

describe('a quote that stands more than once', () => {
  const older = 'He said no on Monday.\n\nA long talk followed.\n\nHe said no on Friday.'

  test('is told apart by its surroundings', () => {
    const claim = claimOn(older, ['He said no'], [], 10)
    const newer = `First lines were added.\n\n${older} And on Sunday.`
    const found = refind(claim, older, newer)
    expect(found.outcome).toBe('MOVED')
    expect(found.spans[0]?.start).toBe(newer.indexOf('He said no on Friday'))
  })

  test('is only proposed where its surroundings cannot tell, and the nearer place is', () => {
    const newer = 'So.\n\nHe said no.\n\nHe said no.\n\nHe said no.\n\nSo.'
    const outcomeAt = (from: number) => {
      const { outcome, spans } = refind(claimOn(older, ['He said no'], [], from), older, newer)
      return { outcome, start: spans[0]?.start }
    }
    expect(outcomeAt(10)).toEqual({ outcome: 'CHANGED', start: newer.lastIndexOf('He said no') })
    expect(outcomeAt(0)).toEqual({ outcome: 'CHANGED', start: newer.indexOf('He said no') })
  })

  test('one of a hundred equal paragraphs stays where nothing was touched before it, or after it', () => {
    const many = Array.from({ length: 300 }, () => 'He said no.').join('\n')
    const claim = claimOn(many, ['He said no.'], [], 1200)
    const start = claim.spans[0]?.start ?? 0
    expect(refind(claim, many, many.replace(/\.$/, '!')).outcome).toBe('SAME')
    const moved = refind(claim, many, `Corrected.\n${many}`)
    expect({ outcome: moved.outcome, start: moved.spans[0]?.start }).toEqual({
      outcome: 'MOVED',
      start: start + 'Corrected.\n'.length,
    })
  })

  test('a short quote that stands once, among other words, is proposed and not taken', () => {
    const found = refind(
      claimOn('There were 60 men.', ['60']),
      'There were 60 men.',
      'Bus 60 runs late here.',
    )
    expect(found).toMatchObject({ outcome: 'CHANGED', spans: [{ quote: '60' }] })
  })
})

describe('marks', () => {
  const claim = claimOn(OLD, [QUOTE], ['said', 'militants', 'Nobody'])

  test('go with the quote, or stand word for word beyond doubt', () => {
    const newer = `Corrected.\n\n${OLD}`.replace('until dawn', 'for an hour')
    expect(refind(claim, OLD, newer).marks.map((place) => place?.quote)).toEqual([
      'said',
      'militants',
      'Nobody',
    ])
  })

  test('that are gone change no outcome, and point at no other words', () => {
    const newer = `Corrected.\n\n${OLD.replace('Nobody else saw them. ', '')}`
    const found = refind(claim, OLD, newer)
    expect({ outcome: found.outcome, marks: found.marks.map((place) => place?.quote ?? null) }).toEqual({
      outcome: 'MOVED',
      marks: ['said', 'militants', null],
    })
  })
})

test('after a takedown the recorded words around a quote tell its places apart', () => {
  const older = 'He said no on Monday. He said no on Friday.'
  const claim = claimOn(older, ['He said no'], [], 10)
  const [found] = refindClaims([claim], new Map([[V1, '']]), `Put in. ${older}`)
  expect(found).toMatchObject({ outcome: 'MOVED', spans: [{ start: 'Put in. '.length + 22 }] })
})

describe('whatever the texts', () => {
  // Words of a small vocabulary, so that quotes stand more than once.
  const words = fc.array(fc.constantFrom('no', 'he', 'said', 'men', 'Käse', '😀', '山', 'a', '.', '\n'), {
    minLength: 3,
    maxLength: 60,
  })
  const textOf = (list: string[]) => list.join(' ')
  const anchored = words.chain((list) => {
    const text = textOf(list)
    return fc.record({
      text: fc.constant(text),
      claim: fc.tuple(fc.nat(list.length - 1), fc.integer({ min: 1, max: 6 })).map(([at, count]) => {
        const start = textOf(list.slice(0, at)).length + (at > 0 ? 1 : 0)
        const quote = textOf(list.slice(at, at + count))
        return {
          id: 'claim-1',
          versionId: V1,
          spans: [spanAt(text, start, quote)],
          framing: {
            marks: [{ kind: 'CUE' as const, role: null, start, end: start + quote.length, text: quote }],
          },
        }
      }),
    })
  })

  test('every place holds its own words, and what is not proposed is word for word', () => {
    fc.assert(
      fc.property(anchored, words.map(textOf), ({ text, claim }, newer) => {
        const found = refind(claim, text, newer)
        const places = [...found.spans, ...found.marks].filter((place) => place !== null)
        for (const { start, end, quote } of places) expect(newer.slice(start, end)).toBe(quote)
        if (found.outcome === 'SAME' || found.outcome === 'MOVED')
          expect(found.spans[0]?.quote).toBe(claim.spans[0]?.quote)
        if (found.outcome === 'SAME') expect(found.spans[0]?.start).toBe(claim.spans[0]?.start)
      }),
    )
  })

  test('an untouched text leaves every claim the same', () => {
    fc.assert(
      fc.property(anchored, ({ text, claim }) => {
        expect(refind(claim, text, text)).toMatchObject({
          outcome: 'SAME',
          marks: [claim.spans[0] && { start: claim.spans[0].start }],
        })
      }),
    )
  })

  test('what is put in before a text, of any length, moves every claim by as much', () => {
    fc.assert(
      fc.property(anchored, fc.string({ minLength: 1, maxLength: 400 }), ({ text, claim }, put) => {
        // With its own letters and ends, so that the old text does not begin with it.
        const before = `§${put}§\n`.toWellFormed()
        const found = refind(claim, text, before + text)
        expect(found.outcome).toBe('MOVED')
        expect(found.spans[0]?.start).toBe((claim.spans[0]?.start ?? 0) + before.length)
      }),
    )
  })

  test('what is put in after a text leaves every claim the same', () => {
    fc.assert(
      fc.property(anchored, fc.string({ maxLength: 100 }), ({ text, claim }, put) => {
        expect(refind(claim, text, `${text} § ${put}`.toWellFormed()).outcome).toBe('SAME')
      }),
    )
  })

  test('where none of its words are left a claim is lost', () => {
    fc.assert(
      fc.property(anchored, fc.stringMatching(/^[xyzq ]{0,200}$/), ({ text, claim }, newer) => {
        const quote = claim.spans[0]?.quote ?? ''
        fc.pre(/\p{L}/u.test(quote))
        expect(refind(claim, text, newer)).toMatchObject({ outcome: 'LOST', spans: [null], marks: [null] })
      }),
    )
  })
})

test('ranges are found again word for word, in order', () => {
  const older = 'Share this\n\nText.\n\nShare this\n\nSubscribe now\n'
  const ranges = [
    { start: 0, end: 10, what: 'share line' },
    { start: older.indexOf('Subscribe'), end: older.length - 1, what: 'subscribe line' },
  ]
  const newer = older.replace('Text.', 'Text, corrected.')
  expect(
    refindRanges(ranges, older, newer).map(({ start, end, what }) => [newer.slice(start, end), what]),
  ).toEqual([
    ['Share this', 'share line'],
    ['Subscribe now', 'subscribe line'],
  ])
  expect(refindRanges(ranges, older, 'All gone.')).toEqual([])
})
