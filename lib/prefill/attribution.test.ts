import { expect, test } from 'vitest'
import { passageOf } from '@/lib/testing/passages'
import { prefillClaim } from './prefill-claim'

const said = (marked: string) => {
  const { voice, speaker, cueStance, cues } = prefillClaim(passageOf(marked))
  return [voice?.value, speaker?.value, cueStance?.value, cues?.value[0]?.text]
}

test.each([
  ['⟦The harbour closed at noon.⟧', 'AUTHOR', 'Ines Okafor', 'NONE', undefined],
  ['Mayor Lena Fors said that ⟦the bridge was closed⟧.', 'ATTRIBUTED_NAMED', 'Lena Fors', 'NEUTRAL', 'said'],
  [
    '⟦The mayor, Lena Fors, claimed that the bridge was safe.⟧',
    'ATTRIBUTED_NAMED',
    'Lena Fors',
    'DISTANCING',
    'claimed',
  ],
  [
    'Lena Fors, head of the port authority, alleges that ⟦the books were burnt⟧.',
    'ATTRIBUTED_NAMED',
    'Lena Fors',
    'DISTANCING',
    'alleges',
  ],
  [
    'The bank confirmed that ⟦it had lost the files⟧.',
    'ATTRIBUTED_NAMED',
    undefined,
    'ENDORSING',
    'confirmed',
  ],
  ['Oxfam has also admitted that ⟦it knew⟧.', 'ATTRIBUTED_NAMED', 'Oxfam', 'FACTIVE', 'admitted'],
  ['⟦According to Amnesty, twelve men were held.⟧', 'ATTRIBUTED_NAMED', 'Amnesty', 'NEUTRAL', 'According to'],
  ['⟦Twelve men were held, according to Amnesty.⟧', 'ATTRIBUTED_NAMED', 'Amnesty', 'NEUTRAL', 'according to'],
  ['Officials said ⟦the road was open⟧.', 'ATTRIBUTED_ANONYMOUS', 'Officials', 'NEUTRAL', 'said'],
  [
    '⟦According to two people familiar with the talks, the deal is off.⟧',
    'ATTRIBUTED_ANONYMOUS',
    'two people familiar with the talks',
    'NEUTRAL',
    'According to',
  ],
  ['⟦The firm reportedly paid no tax.⟧', 'ATTRIBUTED_ANONYMOUS', undefined, 'DISTANCING', 'reportedly'],
  ['“⟦We will not pay a cent to them⟧,” Lena Fors told reporters.', 'QUOTED', 'Lena Fors', 'NEUTRAL', 'told'],
  [
    '“⟦We will not pay a cent to them⟧,” said Lena Fors, the mayor.',
    'QUOTED',
    'Lena Fors',
    'NEUTRAL',
    'said',
  ],
  [
    'Lena Fors spoke first. Lena Fors said the ice was thin. “⟦We had to turn the ship back⟧,” she added.',
    'QUOTED',
    'Lena Fors',
    'NEUTRAL',
    'added',
  ],
  // Named in another paragraph: nobody is sure to be meant.
  [
    'Lena Fors said the ice was thin.\n“⟦We had to turn the ship back⟧,” she added.',
    'QUOTED',
    undefined,
    'NEUTRAL',
    'added',
  ],
  // Forms that only look like verbs of reporting.
  ['⟦Its claims were paid by the insurer.⟧', 'AUTHOR', 'Ines Okafor', 'NONE', undefined],
  ['⟦The Baltic states in the north raised their budgets.⟧', 'AUTHOR', 'Ines Okafor', 'NONE', undefined],
  ['⟦State television showed the film.⟧', 'AUTHOR', 'Ines Okafor', 'NONE', undefined],
  // One or two words set off are not somebody's sentence.
  ['⟦The “reform” closed nine schools for good.⟧', 'UNATTRIBUTED', undefined, 'NONE', undefined],
  // Papers do nothing but report, wherever they stand.
  ['⟦Estimates show the harbour lost 40 ships.⟧', 'ATTRIBUTED_ANONYMOUS', 'Estimates', 'ENDORSING', 'show'],
  ['⟦The harbour lost 40 ships⟧, estimates show.', 'ATTRIBUTED_ANONYMOUS', 'estimates', 'ENDORSING', 'show'],
  // A cue selected as a further quote counts, in the same sentence or in another.
  [
    '⟦The port lost its ships⟧. ⟦Okonjo said⟧ more would follow.',
    'ATTRIBUTED_NAMED',
    'Okonjo',
    'NEUTRAL',
    'said',
  ],
  [
    '⟦The port lost its ships⟧. So much ⟦said Mayor Lena Fors⟧.',
    'ATTRIBUTED_NAMED',
    'Lena Fors',
    'NEUTRAL',
    'said',
  ],
  [
    '⟦The port is empty⟧. It is so, ⟦according to Oxfam⟧.',
    'ATTRIBUTED_NAMED',
    'Oxfam',
    'NEUTRAL',
    'according to',
  ],
  [
    '⟦The port is empty⟧. Nobody asked. ⟦Surveys suggest⟧ as much.',
    'ATTRIBUTED_ANONYMOUS',
    'Surveys',
    'NEUTRAL',
    'suggest',
  ],
  [
    '⟦The port is empty⟧. ⟦Reportedly⟧ nobody minds.',
    'ATTRIBUTED_ANONYMOUS',
    undefined,
    'DISTANCING',
    'Reportedly',
  ],
  ['⟦The port is empty⟧. ⟦Nobody said⟧ it was full.', undefined, undefined, 'NEUTRAL', 'said'],
  // A cue of the sentence that is not seen to govern: nothing is said of whose words they are.
  ['⟦The port is empty⟧ and Lena Fors said nothing.', undefined, undefined, undefined, undefined],
])('%s', (marked, voice, speaker, stance, cue) => {
  expect(said(marked)).toEqual([voice, speaker, stance, cue])
})

test('a pronoun’s speaker is marked as worked out', () => {
  const { speaker } = prefillClaim(
    passageOf('Lena Fors said the ice was thin. “⟦We had to turn the ship back⟧,” she added.'),
  )
  expect(speaker).toMatchObject({ by: 'last-named-speaker' })
  expect(speaker?.why).toContain('“she”')
})

test.each(['“', '„', '«', '"', '「'])(
  'words after %s are quoted, also where the span begins within them',
  (open) => {
    const close = { '“': '”', '„': '“', '«': '»', '"': '"', '「': '」' }[open]
    const { voice } = prefillClaim(
      passageOf(`Sie rief: ${open}Das Schiff ⟦kommt nie mehr zurück nach Hause${close}⟧.`, {
        language: 'de',
      }),
    )
    expect(voice).toMatchObject({ value: 'QUOTED', by: 'quotation-marks' })
  },
)
