import { expect, test } from 'vitest'
import { link } from '@/lib/testing/domain-factories'
import { groupLinks, isAssessedAs } from './link-groups'
import { LINK_STATES } from './link-words'
import { VERDICTS, type Verdict } from './verdict'

const kinds: (Verdict | null)[] = ['CORROBORATES', 'CONTRADICTS', 'NEITHER', null]
const all = LINK_STATES.flatMap((state) =>
  kinds.map((kind) => link({ id: `${state} ${kind}`, state, kind, proposedKind: kind })),
)

test('a verdict holds where it was assessed or settled, never where it was only proposed', () => {
  const held = all.filter((one) => isAssessedAs(one, 'CORROBORATES')).map(({ id }) => id)
  expect(held).toEqual(['ASSESSED CORROBORATES', 'SETTLED CORROBORATES'])
})

test('every link but the retracted stands in one group, and only one', () => {
  const { contradictions, corroborations, neither, open } = groupLinks(all)
  const grouped = [contradictions, corroborations, neither, open].flat().map(({ id }) => id)
  expect(grouped.sort()).toEqual(all.flatMap(({ id, state }) => (state === 'RETRACTED' ? [] : [id])).sort())
  expect(new Set(open.map(({ state }) => state))).toEqual(
    new Set(['PROPOSED', 'DISPUTED', 'ASSESSED', 'SETTLED']),
  )
  expect(open.filter(({ state }) => state === 'ASSESSED').map(({ kind }) => kind)).toEqual([null])
})

test('no link is assessed as two verdicts', () => {
  for (const one of all)
    expect(VERDICTS.filter((verdict) => isAssessedAs(one, verdict)).length, one.id).toBeLessThanOrEqual(1)
})
