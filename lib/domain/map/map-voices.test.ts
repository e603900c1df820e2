import { expect, test } from 'vitest'
import type { OriginFacts } from '../record'
import { listVoices } from './map-voices'

const origin = (id: string, identified = true) => ({ id, label: id, kind: 'REMARK' as const, identified })
const facts: OriginFacts = {
  members: [
    { clusterId: 'k', originId: 'svr', certainty: 'CERTAIN' },
    { clusterId: 'k', originId: 'tass', certainty: 'CERTAIN' },
    { clusterId: 'k', originId: 'maybe', certainty: 'LIKELY' },
  ],
  rests: [],
}

test('origins of one certain cluster are one voice; likely ones stand apart', () => {
  const voices = listVoices(
    [
      { id: '1', origin: origin('tass') },
      { id: '2', origin: origin('svr') },
      { id: '3', origin: origin('maybe') },
      { id: '4', origin: null },
      { id: '5', origin: origin('svr') },
    ],
    facts,
  )
  expect(voices.map(({ origins, claims }) => [origins.map(({ id }) => id), claims])).toEqual([
    [
      ['svr', 'tass'],
      ['1', '2', '5'],
    ],
    [['maybe'], ['3']],
  ])
})

test('a voice is identified where one of its origins is', () => {
  const claims = [
    { id: '1', origin: origin('tass', false) },
    { id: '2', origin: origin('svr') },
    { id: '3', origin: origin('nobody', false) },
  ]
  expect(listVoices(claims, facts).map(({ identified }) => identified)).toEqual([true, false])
})
