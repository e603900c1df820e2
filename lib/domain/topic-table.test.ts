import { describe, expect, test } from 'vitest'
import { claim, mark, originRef } from '@/lib/testing/domain-factories'
import type { PairFacts } from './aspect-proposal'
import type { Claim } from './record'
import { compareWithOthers } from './topic-table'

const FACTS: PairFacts = {
  aliases: [
    { entityId: 'port', alias: 'Port Authority' },
    { entityId: 'port', alias: 'Harbour Board' },
  ],
  origins: {
    members: [
      { clusterId: 'k', originId: 'wire', certainty: 'CERTAIN' },
      { clusterId: 'k', originId: 'wire-again', certainty: 'CERTAIN' },
      { clusterId: 'l', originId: 'wire', certainty: 'LIKELY' },
      { clusterId: 'l', originId: 'wire-perhaps', certainty: 'LIKELY' },
    ],
    rests: [],
  },
}
type Part = Parameters<typeof claim>[0]
const columnsOf = (parts: Part[]): Claim[] =>
  parts.map((part, at) => claim({ id: `c${at}`, article: { id: `a${at}` }, ...part }))

function cellsOf(field: string, parts: Part[]) {
  const row = compareWithOthers(columnsOf(parts), FACTS).find((one) => one.field === field)
  if (!row) throw new Error(`No row ${field}`)
  return row.cells
}
const marked = (field: string, parts: Part[]) =>
  cellsOf(field, parts)
    .map(({ differs }) => (differs ? '≠' : '.'))
    .join('')
const whys = (field: string, parts: Part[]) => cellsOf(field, parts).map(({ why }) => why)

const people = (value: number, qualifier: string | null = null): Part => ({
  quantities: [
    {
      text: `${qualifier ? `${qualifier} ` : ''}${value}`,
      value,
      unit: 'people',
      qualifier: null,
      scope: null,
    },
  ].map((figure) => ({ ...figure, qualifier })),
})
const on = (edtf: string): Part => ({ time: { edtf } })
const at = (...places: string[]): Part => ({ places })
const from = (id: string, part: Part = {}): Part => ({ ...part, origin: originRef({ id }) })
const names = (...marks: [text: string, role: string | null][]): Part => ({
  framing: { marks: marks.map(([text, role], start) => mark({ kind: 'NAME', text, role, start })) },
})
const voice = (said: 'AUTHOR' | 'QUOTED' | null): Part => ({ framing: { voice: said } })
const NOTHING: Part = {}

describe('which cells differ from the others', () => {
  test.each<[string, string, Part[], string]>([
    ['one against the rest', 'quantities', [people(60), people(200), people(200), people(200)], '≠...'],
    ['of two that differ, both: neither is the measure', 'quantities', [people(60), people(200)], '≠≠'],
    ['as many on either side: all', 'voice', ['AUTHOR', 'AUTHOR', 'QUOTED', 'QUOTED'].map(asVoice), '≠≠≠≠'],
    ['each another', 'time', [on('2019'), on('2020'), on('2021')], '≠≠≠'],
    [
      '“about” a figure and “at least” one that fits',
      'quantities',
      [people(200, 'about'), people(180, 'at least')],
      '..',
    ],
    ['a day within the month', 'time', [on('2022-05'), on('2022-05-17'), on('2022-05')], '...'],
    ['another month', 'time', [on('2022-05'), on('2022-05-17'), on('2023-01')], '..≠'],
    ['aliases of one actor', 'actors', [{ actors: ['Port Authority'] }, { actors: ['Harbour Board'] }], '..'],
    ['a place within a place', 'places', [at('Norway'), at('northern Norway')], '..'],
    ['a place nobody else has', 'places', [at('Oslo'), at('Oslo', 'Bergen'), at('Oslo')], '.≠.'],
    ['a place all others have', 'places', [at('Oslo', 'Rome'), at('Oslo', 'Rome'), at('Oslo')], '..≠'],
    [
      'nothing in common with most',
      'places',
      [at('Oslo'), at('Oslo'), at('Oslo'), at('Rome'), at('Rome')],
      '...≠≠',
    ],
    ['one origin', 'origin', [from('wire'), from('wire'), from('other')], '≠≠≠'],
    ['origins that are certainly one voice', 'origin', [from('wire'), from('wire-again')], '..'],
    ['origins that are likely one are left open', 'origin', [from('wire'), from('wire-perhaps')], '..'],
    ['silence is no difference', 'places', [at('Oslo'), NOTHING, at('Oslo')], '...'],
    ['one alone that says something', 'places', [NOTHING, at('Oslo'), NOTHING], '...'],
    ['the silent are not counted', 'time', [on('2019'), NOTHING, NOTHING, on('2022')], '≠..≠'],
    [
      'another name for one thing',
      'names',
      [names(['Port Authority', null]), names(['Harbour Board', null])],
      '≠≠',
    ],
    [
      'names of other things',
      'names',
      [names(['Port Authority', 'body']), names(['dockers', 'people'])],
      '..',
    ],
    ['people called otherwise', 'names', [names(['strikers', 'people']), names(['mob', 'people'])], '≠≠'],
    [
      'people called as most call them',
      'names',
      ['mob', 'mob', 'strikers'].map((text) => names([text, 'people'])),
      '..≠',
    ],
  ])('%s', (_what, field, parts, expected) => {
    expect(marked(field, parts)).toBe(expected)
  })

  test('copies of one statement are one voice, and no majority against another', () => {
    const copies = [people(60), people(60), people(60)].map((part) => from('wire', part))
    expect(marked('quantities', [...copies, from('other', people(200))])).toBe('≠≠≠≠')
    expect(
      marked('quantities', [...copies, from('wire-again', people(60)), from('other', people(200))]),
    ).toBe('≠≠≠≠≠')
    const second = from('another', people(60))
    expect(marked('quantities', [...copies, second, from('other', people(200))])).toBe('....≠')
  })

  test('how it is put is each article’s own, whoever it was had from', () => {
    const put = (said: 'AUTHOR' | 'QUOTED') => from('wire', voice(said))
    expect(marked('voice', [put('QUOTED'), put('QUOTED'), put('AUTHOR')])).toBe('..≠')
  })

  test('whatever order the columns come in', () => {
    const parts = [people(60), people(200), people(210, 'about'), on('2022')]
    const there = marked('quantities', parts)
    expect(there).toBe('≠...')
    expect(marked('quantities', [...parts].reverse())).toBe([...there].reverse().join(''))
  })
})

describe('why, in words', () => {
  test.each<[string, string, Part[], (string | null)[]]>([
    [
      'the one against the rest',
      'voice',
      ['QUOTED', 'AUTHOR', 'AUTHOR'].map(asVoice),
      ['the others: the author’s own', null, null],
    ],
    ['two', 'time', [on('2019'), on('2022')], ['the other: 2022', 'the other: 2019']],
    [
      'several camps, the largest first',
      'time',
      [on('2019'), on('2022'), on('2022'), on('2024')],
      [
        '2 others: 2022; 1: 2024',
        '1 other: 2019; 1: 2024',
        '1 other: 2019; 1: 2024',
        '2 others: 2022; 1: 2019',
      ],
    ],
    [
      'each another',
      'time',
      ['2019', '2020', '2021', '2022'].map(on),
      Array(4).fill('each of the others something else'),
    ],
    [
      'copies are told',
      'time',
      [from('other', on('2019')), from('wire', on('2022')), from('wire-again', on('2022'))],
      ['the others, 1 voice: 2022', '1 other: 2019', '1 other: 2019'],
    ],
    [
      'values of a list',
      'places',
      [at('Oslo', 'Bergen'), at('Oslo', 'Rome'), at('Oslo', 'Rome')],
      ['only here: Bergen; not here: Rome', null, null],
    ],
    [
      'names',
      'names',
      [
        names(['Harbour Board', 'body'], ['mob', 'people']),
        names(['Port Authority', 'body'], ['dockers', 'people']),
      ],
      [
        '“Harbour Board” for “Port Authority”; people here: “mob”, elsewhere: “dockers”',
        '“Port Authority” for “Harbour Board”; people here: “dockers”, elsewhere: “mob”',
      ],
    ],
  ])('%s', (_what, field, parts, expected) => {
    expect(whys(field, parts)).toEqual(expected)
  })

  test('what a rule proposed stays told as proposed', () => {
    const proposed = {
      ...voice('AUTHOR'),
      proposed: [{ field: 'voice' as const, by: 'rule', why: 'because' }],
    }
    expect(cellsOf('voice', [proposed, voice('QUOTED')])).toMatchObject([
      { undecided: 'PROPOSED' },
      { differs: true },
    ])
  })
})

function asVoice(said: string): Part {
  return voice(said === 'AUTHOR' ? 'AUTHOR' : 'QUOTED')
}

test.each<[string, string, Part[], boolean]>([
  ['each another', 'time', ['2019', '2020', '2021'].map(on), true],
  ['as many on either side', 'voice', ['AUTHOR', 'AUTHOR', 'QUOTED', 'QUOTED'].map(asVoice), true],
  ['one against the rest', 'voice', ['AUTHOR', 'AUTHOR', 'QUOTED'].map(asVoice), false],
  ['two that differ', 'time', [on('2019'), NOTHING, on('2022')], false],
  ['nobody says anything', 'time', [NOTHING, NOTHING, NOTHING], false],
])('a row without a majority: %s', (_what, field, parts, expected) => {
  const row = compareWithOthers(columnsOf(parts), FACTS).find((one) => one.field === field)
  expect(row?.split).toBe(expected)
})

test('every row has a cell for each column, what is said before how it is put', () => {
  const rows = compareWithOthers(columnsOf([NOTHING, NOTHING, NOTHING]), FACTS)
  expect(rows.every(({ cells }) => cells.length === 3 && cells.every(({ differs }) => !differs))).toBe(true)
  const sides = rows.map(({ side }) => side)
  expect(sides).toEqual([...sides].sort().reverse())
})
