import { describe, expect, it } from 'vitest'
import { claim, mark, originRef } from '@/lib/testing/domain-factories'
import { compareColumns } from './compare-columns'
import type { Claim } from './record'

const ALIASES = [
  { entityId: 'is', alias: 'ISIS' },
  { entityId: 'is', alias: 'Daesh' },
  { entityId: 'tanf', alias: 'al-Tanf' },
  { entityId: 'tanf', alias: 'El Tanf' },
]
const quantity = (text: string, value: number | null, overrides = {}) => ({
  text,
  value,
  unit: null,
  qualifier: null,
  scope: null,
  ...overrides,
})

function row(field: string, ...columns: Claim[]) {
  const found = compareColumns(columns, ALIASES).find((candidate) => candidate.field === field)
  if (!found) throw new Error(`No row ${field}`)
  return found
}

const texts = (field: string, ...columns: Claim[]) => row(field, ...columns).cells.map(({ text }) => text)
const differs = (field: string, ...columns: Claim[]) =>
  row(field, ...columns).cells.map((cell) => cell.differs)

describe('the rows of a comparison', () => {
  it('are the same sixteen, whatever the columns say', () => {
    const labels = [
      'who says it',
      'origin',
      'mode',
      'certainty',
      'when',
      'places',
      'actors',
      'quantities',
      'voice',
      'cue',
      'commitment',
      'agency',
      'loaded words',
      'hedges',
      'names used',
      'functions',
    ]
    expect(compareColumns([], []).map(({ label }) => label)).toEqual(labels)
    const bare = compareColumns([claim(), claim()], [])
    expect(bare.map(({ label }) => label)).toEqual(labels)
    for (const { field, cells } of bare) {
      expect(cells).toHaveLength(2)
      for (const cell of cells)
        expect(cell).toEqual({ text: field === 'mode' ? 'asserted' : null, differs: false, why: null })
    }
  })
})

describe('which cells differ', () => {
  it.each<[string, string, Parameters<typeof claim>[0], Parameters<typeof claim>[0], boolean]>([
    ['one speaker', 'speaker', { speaker: 'SVR' }, { speaker: 'the SVR' }, false],
    ['other speakers', 'speaker', { speaker: 'SVR' }, { speaker: 'TIME' }, true],
    ['one origin', 'origin', { origin: originRef({ id: 'o' }) }, { origin: originRef({ id: 'o' }) }, false],
    [
      'origins of one label',
      'origin',
      { origin: originRef({ id: 'o', label: 'L' }) },
      { origin: originRef({ id: 'p', label: 'L' }) },
      true,
    ],
    ['other modes', 'mode', { mode: 'ASSERTED' }, { mode: 'PLANNED' }, true],
    ['other certainties', 'certainty', { certainty: 'CT+' }, { certainty: 'PS+' }, true],
    ['times apart', 'time', { time: { edtf: '2022-04' } }, { time: { edtf: '2023-01' } }, true],
    [
      'times that overlap',
      'time',
      { time: { edtf: '../2014-02' } },
      { time: { edtf: '2012-12~/2014-02' } },
      false,
    ],
    [
      'a time without a date',
      'time',
      { time: { edtf: '2022-04' } },
      { time: { expression: '“soon”' } },
      false,
    ],
    ['aliases of one place', 'places', { places: ['al-Tanf'] }, { places: ['El Tanf'] }, false],
    [
      'places in another order',
      'places',
      { places: ['Syria', 'Iraq'] },
      { places: ['Iraq', 'Syria'] },
      false,
    ],
    ['one place more', 'places', { places: ['Syria'] }, { places: ['Syria', 'Iraq'] }, true],
    ['aliases of one actor', 'actors', { actors: ['ISIS'] }, { actors: ['Daesh'] }, false],
    [
      'an actor who is implied',
      'actors',
      { actors: ['United States (implied)'] },
      { actors: ['the United States'] },
      false,
    ],
    [
      'one value in other words',
      'quantities',
      { quantities: [quantity('60', 60)] },
      { quantities: [quantity('sixty', 60)] },
      false,
    ],
    [
      'other values',
      'quantities',
      { quantities: [quantity('60', 60)] },
      { quantities: [quantity('500', 500)] },
      true,
    ],
    [
      'one value, in a unit that contains the other',
      'quantities',
      { quantities: [quantity('60', 60, { unit: 'militants' })] },
      { quantities: [quantity('60', 60, { unit: 'ISIS militants' })] },
      false,
    ],
    [
      'one value of other units',
      'quantities',
      { quantities: [quantity('1000', 1000, { unit: 'children' })] },
      { quantities: [quantity('1000', 1000, { unit: 'women' })] },
      true,
    ],
    [
      'figures without a value, in one wording',
      'quantities',
      { quantities: [quantity('a few', null)] },
      { quantities: [quantity('A few', null)] },
      false,
    ],
    [
      'one figure more',
      'quantities',
      { quantities: [quantity('6', 6)] },
      { quantities: [quantity('6', 6), quantity('1', 1)] },
      true,
    ],
    ['other voices', 'voice', { framing: { voice: 'AUTHOR' } }, { framing: { voice: 'QUOTED' } }, true],
    [
      'other cues of one stance',
      'cue',
      { framing: { cueStance: 'NEUTRAL', marks: [mark({ text: 'said' })] } },
      { framing: { cueStance: 'NEUTRAL', marks: [mark({ text: 'told' })] } },
      false,
    ],
    [
      'cues of other stances',
      'cue',
      { framing: { cueStance: 'NEUTRAL' } },
      { framing: { cueStance: 'DISTANCING' } },
      true,
    ],
    [
      'cues whose stance nobody recorded',
      'cue',
      { framing: { marks: [mark({ text: 'said' })] } },
      { framing: { marks: [mark({ text: 'told' })] } },
      false,
    ],
    [
      'other commitments',
      'commitment',
      { framing: { commitment: 'HEDGES' } },
      { framing: { commitment: 'ENDORSES' } },
      true,
    ],
    ['other agencies', 'agency', { framing: { agency: 'ACTIVE' } }, { framing: { agency: 'VAGUE' } }, true],
    [
      'other loaded words',
      'loaded',
      { framing: { marks: [mark({ kind: 'LOADED', text: 'regime' })] } },
      { framing: { marks: [mark({ kind: 'LOADED', text: 'junta' })] } },
      true,
    ],
    [
      'a hedge repeated',
      'hedges',
      { framing: { marks: [mark({ kind: 'HEDGE', text: 'may' })] } },
      {
        framing: {
          marks: [mark({ kind: 'HEDGE', text: 'may' }), mark({ kind: 'HEDGE', text: 'May', start: 9 })],
        },
      },
      false,
    ],
    [
      'two names of one thing',
      'names',
      { framing: { marks: [mark({ kind: 'NAME', text: 'ISIS' })] } },
      { framing: { marks: [mark({ kind: 'NAME', text: 'Daesh' })] } },
      true,
    ],
    [
      'functions in another order',
      'functions',
      { framing: { functions: ['CAUSE', 'MORAL'] } },
      { framing: { functions: ['MORAL', 'CAUSE'] } },
      false,
    ],
    [
      'one function more',
      'functions',
      { framing: { functions: ['CAUSE'] } },
      { framing: { functions: ['CAUSE', 'MORAL'] } },
      true,
    ],
  ])('%s', (_what, field, first, second, expected) => {
    expect(differs(field, claim(first), claim(second))).toEqual([false, expected])
    expect(differs(field, claim(second), claim(first))).toEqual([false, expected])
  })

  it('each is held against the first column that says something; a silent one never differs', () => {
    const [silent, syria, iraq] = [claim(), claim({ places: ['Syria'] }), claim({ places: ['Iraq'] })]
    expect(differs('places', silent, syria, iraq, silent, syria)).toEqual([false, false, true, false, false])
  })
})

describe('what the cells say', () => {
  it('an origin that is not identified is told', () => {
    expect(texts('origin', claim({ origin: originRef({ label: 'Reports', identified: false }) }))).toEqual([
      'Reports (not identified)',
    ])
  })

  it('a date in the words it is given, and as printed', () => {
    const dated = claim({ time: { edtf: '2022-04', expression: '“last month”' } })
    expect(texts('time', dated, claim({ time: { expression: '“soon”' } }))).toEqual([
      '2022-04, “last month”',
      '“soon”',
    ])
    const inWords = compareColumns([dated], [], (edtf) => `the date ${edtf}`)
    expect(inWords.find(({ field }) => field === 'time')?.cells[0]?.text).toBe(
      'the date 2022-04, “last month”',
    )
  })

  it('figures with unit, qualifier and scope; "exact" goes without saying', () => {
    const figures = [
      quantity('60', 60, { unit: 'militants', qualifier: 'exact' }),
      quantity('1000 women', 1000, { unit: 'women', qualifier: 'up to', scope: 'in 2018' }),
    ]
    expect(texts('quantities', claim({ quantities: figures }))).toEqual([
      '60 militants; 1000 women: up to, in 2018',
    ])
  })

  it('a cue with its stance, or either alone', () => {
    const cue = mark({ text: 'claimed' })
    expect(
      texts(
        'cue',
        claim({ framing: { cueStance: 'DISTANCING', marks: [cue] } }),
        claim({ framing: { marks: [cue] } }),
        claim({ framing: { cueStance: 'NONE' } }),
      ),
    ).toEqual(['“claimed” (distancing)', '“claimed”', 'no cue'])
  })

  it('why a list differs: what is here alone, and what is missing', () => {
    const [first, second] = [
      claim({ places: ['al-Tanf', 'Ukraine'] }),
      claim({ places: ['El Tanf', 'Russia'] }),
    ]
    expect(row('places', first, second).cells.map(({ why }) => why)).toEqual([
      null,
      'only here: Russia; not here: Ukraine',
    ])
  })

  it('why names differ: which stands for which', () => {
    const named = (text: string) => claim({ framing: { marks: [mark({ kind: 'NAME', text })] } })
    expect(row('names', named('ISIS'), named('Daesh')).cells[1]?.why).toBe('“Daesh” for “ISIS”')
    expect(row('names', named('ISIS'), named('Taliban')).cells[1]).toMatchObject({ differs: true, why: null })
  })
})
