import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claim, mark, span } from '@/lib/testing/domain-factories'
import { ASPECTS, type AspectRelations, RELATIONS } from './aspect'
import { markAspects } from './mark-aspects'
import type { Claim, Quantity } from './record'

const quantity = (text: string, value: number | null = null): Quantity => ({
  text,
  value,
  unit: null,
  qualifier: null,
  scope: null,
})

/** The marks as "words: aspect, tone". */
function read(given: Claim, relations: AspectRelations, other?: Claim): string[] {
  const quote = given.spans[0]?.quote ?? ''
  return markAspects(given, relations, other).map(
    ({ start, end, aspect, tone }) => `${quote.slice(start, end)}: ${aspect}, ${tone}`,
  )
}

const quoting = (quote: string, overrides: Parameters<typeof claim>[0] = {}) =>
  claim({ spans: [span({ quote, start: 100 })], ...overrides })

describe('values of compared aspects in the head quote', () => {
  it.each<[string, Claim, AspectRelations, string[]]>([
    [
      'a time without its quotation marks',
      quoting('freed last month', { time: { expression: '“last month”' } }),
      { time: 'DIFFER' },
      ['last month: time, differ'],
    ],
    [
      'every quoted part of a time',
      quoting('since 1990 and in 2000', { time: { expression: '“since 1990”; “in 2000”' } }),
      { time: 'AGREE' },
      ['since 1990: time, agree', 'in 2000: time, agree'],
    ],
    [
      'both sides of an ellipsis',
      quoting('Ever since the war of 2000', { time: { expression: '“Ever since … 2000”' } }),
      { time: 'AGREE' },
      ['Ever since: time, agree', '2000: time, agree'],
    ],
    [
      'a time typed without marks',
      quoting('He left yesterday.', { time: { expression: 'yesterday' } }),
      { time: 'CONFLICT' },
      ['yesterday: time, differ'],
    ],
    [
      'no part of a time’s remark',
      quoting('in the war, before May', { time: { expression: 'in the war, “before May”' } }),
      { time: 'AGREE' },
      ['before May: time, agree'],
    ],
    [
      'a figure, never within another',
      quoting('of 1960, some 60 left', { quantities: [quantity('60', 60)] }),
      { quantity: 'AGREE' },
      ['60: quantity, agree'],
    ],
    [
      'U+00A0 is a space',
      quoting('some 11\u00a0000 men', { quantities: [quantity('11 000', 11000)] }),
      { quantity: 'DIFFER' },
      ['11\u00a0000: quantity, differ'],
    ],
    [
      'a place, its remark left out',
      quoting('prisons of Syria', { places: ['Syria (prisons)'] }),
      { place: 'AGREE' },
      ['Syria: place, agree'],
    ],
    [
      'an actor',
      quoting('Washington sends men', { actors: ['Washington'] }),
      { actor: 'AGREE' },
      ['Washington: actor, agree'],
    ],
    [
      'a target where no actor is compared',
      quoting('Washington sends men', { actors: ['men'] }),
      { target: 'CONFLICT' },
      ['men: target, differ'],
    ],
    [
      'actors where actor and target say the same',
      quoting('Washington sends men', { actors: ['men'] }),
      { actor: 'DIFFER', target: 'CONFLICT' },
      ['men: actor, differ'],
    ],
    [
      'no actor where actor and target say different things',
      quoting('Washington sends men', { actors: ['men'] }),
      { actor: 'AGREE', target: 'DIFFER' },
      [],
    ],
    [
      'a name used, a hedge and a cue',
      quoting('Daesh allegedly said', {
        framing: {
          marks: [
            mark({ kind: 'NAME', start: 100, text: 'Daesh' }),
            mark({ kind: 'HEDGE', start: 106, text: 'allegedly' }),
            mark({ kind: 'CUE', start: 116, text: 'said' }),
          ],
        },
      }),
      { naming: 'DIFFER', modality: 'AGREE', attribution: 'CONFLICT' },
      ['Daesh: naming, differ', 'allegedly: modality, agree', 'said: attribution, differ'],
    ],
    [
      'the name used for a place',
      quoting('at El Tanf', {
        places: ['al-Tanf'],
        framing: { marks: [mark({ kind: 'NAME', role: 'place', start: 103, text: 'El Tanf' })] },
      }),
      { place: 'AGREE' },
      ['El Tanf: place, agree'],
    ],
    [
      'that name as naming, where naming is compared',
      quoting('at El Tanf', {
        framing: { marks: [mark({ kind: 'NAME', role: 'place', start: 103, text: 'El Tanf' })] },
      }),
      { place: 'AGREE', naming: 'DIFFER' },
      ['El Tanf: naming, differ'],
    ],
    [
      'no mark that stands outside the quote',
      quoting('he said', {
        framing: {
          marks: [
            mark({ kind: 'CUE', start: 50, text: 'claimed' }),
            mark({ kind: 'CUE', start: 104, text: 'said more' }),
          ],
        },
      }),
      { attribution: 'AGREE' },
      [],
    ],
    [
      'nothing that is not compared, or silent',
      quoting('60 men', { quantities: [quantity('60', 60)] }),
      { quantity: 'SILENT' },
      [],
    ],
    [
      'no value the quote does not hold',
      quoting('sixty men', { quantities: [quantity('60', 60)], places: ['Syria'] }),
      { quantity: 'AGREE', place: 'AGREE' },
      [],
    ],
    [
      'the more telling of two that overlap',
      quoting('with 60 militants', { quantities: [quantity('60', 60)], actors: ['60 militants'] }),
      { quantity: 'DIFFER', actor: 'AGREE' },
      ['60: quantity, differ'],
    ],
    [
      'the first of two places of one value',
      quoting('60 here, 60 there', { quantities: [quantity('60', 60)] }),
      { quantity: 'AGREE' },
      ['60: quantity, agree'],
    ],
    [
      'in the order of the text',
      quoting('in Syria 60', { quantities: [quantity('60', 60)], places: ['Syria'] }),
      { quantity: 'AGREE', place: 'DIFFER' },
      ['Syria: place, differ', '60: quantity, agree'],
    ],
    [
      'no blank value',
      quoting('60 men', { places: [' '], time: { expression: '“ ”' } }),
      { place: 'AGREE', time: 'AGREE' },
      [],
    ],
  ])('%s', (_what, given, relations, marks) => {
    expect(read(given, relations)).toEqual(marks)
  })

  it('a claim without a span has none', () => {
    expect(markAspects(claim({ spans: [] }), { time: 'AGREE' })).toEqual([])
  })
})

describe('with the other claim of the pair', () => {
  const mine = quoting('60 men from al-Tanf in Syria, sent to Ukraine', {
    places: ['northern Syria', 'Syria', 'al-Tanf', 'Ukraine'],
    quantities: [quantity('60', 60)],
  })
  const other = claim({
    id: 'b',
    places: ['Syria', 'al-Tanf', 'Russia'],
    quantities: [quantity('sixty', 60)],
  })

  it('marks as agreeing what both hold, and as another destination what each alone holds', () => {
    expect(read(mine, { place: 'AGREE', destination: 'DIFFER', quantity: 'AGREE' }, other)).toEqual([
      '60: quantity, agree',
      'al-Tanf: place, agree',
      'Syria: place, agree',
      'Ukraine: destination, differ',
    ])
  })

  it('takes one value of other units for two figures', () => {
    const counting = (unit: string, quote: string) =>
      quoting(quote, {
        quantities: [
          { ...quantity('1000', 1000), unit },
          { ...quantity('60', 60), unit: 'militants' },
        ],
      })
    const women = counting('women', '1000 women, 60 militants')
    const children = counting('children', '1000 children, 60 militants')
    expect(read(women, { quantity: 'DIFFER' }, children)).toEqual(['1000: quantity, differ'])
    expect(read(women, { quantity: 'AGREE' }, children)).toEqual(['60: quantity, agree'])
  })

  it('marks as differing what the other lacks', () => {
    expect(read(mine, { place: 'DIFFER' }, other)).toEqual(['Ukraine: place, differ'])
  })

  it('takes no place for a destination where the other claim has none of its own', () => {
    expect(read(mine, { destination: 'DIFFER' }, claim({ id: 'b', places: ['Syria'] }))).toEqual([])
  })

  it('marks every value where what agrees is not in the words', () => {
    expect(read(mine, { place: 'AGREE' }, claim({ id: 'b', places: ['the Levant'] }))).toEqual([
      'al-Tanf: place, agree',
      'Syria: place, agree',
      'Ukraine: place, agree',
    ])
  })
})

describe('marks in any quote', () => {
  it('never overlap, stand in the quote, come in order, and only for what is compared', () => {
    const words = fc.constantFrom('60', 'men', '60 men', 'Syria', 'in Syria', 'last', '😀', '(x)')
    const anyWords = fc.array(words, { maxLength: 4 })
    const relations = fc.dictionary(fc.constantFrom(...ASPECTS), fc.constantFrom(...RELATIONS))
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 8 }),
        anyWords,
        anyWords,
        anyWords,
        relations,
        (quote, places, actors, figures, given) => {
          const text = quote.join(' ')
          const aspects: AspectRelations = given
          const marks = markAspects(
            quoting(text, { places, actors, quantities: figures.map((figure) => quantity(figure)) }),
            aspects,
          )
          let last = 0
          for (const { start, end, aspect, tone } of marks) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(tone === 'agree' ? ['AGREE'] : ['DIFFER', 'CONFLICT']).toContain(aspects[aspect])
            last = end
          }
        },
      ),
    )
  })
})
