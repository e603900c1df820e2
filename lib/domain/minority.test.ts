import { expect, test } from 'vitest'
import { minorityOf } from './minority'
import type { Assessment, Ruling } from './record'
import type { Verdict } from './verdict'

const said = (id: string, verdict: Verdict, retractedAt: string | null = null) =>
  ({ id, verdict, retractedAt }) as Assessment
const ruled = (verdict: Verdict, retractedAt: string | null = null) =>
  ({ verdict, ruledAt: '2026-01-01', retractedAt }) as Ruling

test('the minority is who gave another verdict than the ruling that holds, and stands by it', () => {
  const assessments = [
    said('with', 'CONTRADICTS'),
    said('against', 'CORROBORATES'),
    said('neither', 'NEITHER'),
    said('undecided', 'CANNOT_TELL'),
    said('taken back', 'CORROBORATES', '2026-01-02'),
  ]
  const ids = (rulings: Ruling[]) => minorityOf({ assessments, rulings }).map(({ id }) => id)
  expect(ids([ruled('CONTRADICTS')])).toEqual(['against', 'neither'])
  expect(ids([ruled('CANNOT_TELL')])).toEqual(['with', 'against', 'neither'])
  expect(ids([ruled('CONTRADICTS', '2026-01-03')])).toEqual([])
  expect(ids([])).toEqual([])
})
