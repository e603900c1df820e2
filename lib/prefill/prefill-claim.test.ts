import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addClaimInput } from '@/lib/domain/claim-input'
import { isEdtf } from '@/lib/domain/edtf'
import type { Mark } from '@/lib/domain/record'
import { passageOf } from '@/lib/testing/passages'
import { prefillClaim } from './prefill-claim'

const WORDS =
  'the SVR said that according to officials , “ ” " ‘ ’ . ? ! may 60 about at least 1,700 percent in Norway and Peru last month May 17 2014 since by \n \u00a0 regime he she will should if would was closed by reportedly claims Lena Fors é 🚢 O\'Fors base at near a-b \u0301 « » „'.split(
    / /,
  )
const sentences = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))
const anything = fc.oneof(sentences, fc.string({ unit: 'binary', maxLength: 200 }))
const offsets = fc.array(
  fc.record({ start: fc.integer({ min: -5, max: 260 }), end: fc.integer({ min: -5, max: 260 }) }),
  { maxLength: 3 },
)
const dates = fc.constantFrom('2022-05-20', '2022-05~', '2019', '../2022', '2022-04/2022-05', 'nonsense', '')
const languages = fc.constantFrom('en', 'en-GB', 'de', 'ru', 'zh', '')
const entities = [
  {
    id: 'e',
    label: 'Foreign Service',
    aliases: ['SVR', 'Lena', 'Lena’s', "O'Fors", '.*', 'a-b (c)', ' ', ''],
  },
]

test('whatever the text and the spans: marks stand where they say, dates are EDTF, reasons fit, nothing is thrown', () => {
  fc.assert(
    fc.property(anything, offsets, dates, languages, (text, spans, edtf, language) => {
      const passage = { ...passageOf(text), spans, language, published: { edtf }, entities }
      const proposal = prefillClaim(passage)
      const marks: Mark[] = [proposal.cues, proposal.hedges, proposal.loaded, proposal.names].flatMap(
        (one) => one?.value ?? [],
      )
      for (const mark of marks) {
        expect(text.slice(mark.start, mark.end)).toBe(mark.text)
        expect(mark.text).not.toBe('')
      }
      const date = proposal.time?.value.edtf
      if (date) expect(isEdtf(date)).toBe(true)
      for (const one of Object.values(proposal)) {
        expect(one.by).toMatch(/^[a-z-]{1,100}$/)
        expect(one.why.length).toBeGreaterThan(0)
        expect(one.why.length).toBeLessThanOrEqual(1_000)
      }
      expect(prefillClaim(passage)).toEqual(proposal)
    }),
    { numRuns: 300 },
  )
})

test('what is proposed can be saved as it is', () => {
  const passage = passageOf(
    'Lena Fors claimed on 3 May 2021 that ⟦about 40 ships may be lost in Norway under the regime⟧.',
  )
  const { mode, speaker, certainty, time, places, actors, quantities, chain, voice, cueStance, ...framing } =
    prefillClaim(passage)
  const [span] = passage.spans
  const input = {
    articleId: 'a',
    spans: [{ start: span?.start, quote: passage.text.slice(span?.start, span?.end) }],
    mode: mode?.value,
    speaker: speaker?.value,
    certainty: certainty?.value,
    time: time?.value,
    places: places?.value,
    actors: actors?.value,
    quantities: quantities?.value,
    chain: chain?.value,
    framing: {
      voice: voice?.value,
      cueStance: cueStance?.value,
      commitment: framing.commitment?.value,
      agency: framing.agency?.value,
      functions: framing.functions?.value,
      marks: [framing.cues, framing.hedges, framing.loaded].flatMap((one) =>
        (one?.value ?? []).map(({ kind, role, start, text }) => ({ kind, role, start, text })),
      ),
    },
    proposed: [{ field: 'mode', by: mode?.by, why: mode?.why }],
  }
  expect(addClaimInput.safeParse(input).error).toBeUndefined()
})

test('no span, no proposal', () => {
  expect(prefillClaim({ ...passageOf('Words.'), spans: [] })).toEqual({})
  expect(prefillClaim({ ...passageOf('  \n '), spans: [{ start: 0, end: 4 }] })).toEqual({})
})
