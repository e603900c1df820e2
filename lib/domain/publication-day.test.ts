import { expect, test } from 'vitest'
import { requirePublished } from './publication-day'

const now = new Date('2026-11-22T12:00:00Z')

test.each(['2016-05-12', '2026-11-23', '2026', '2026-24', '2014/..', '2026-11-20/2026-12-31', '-0500'])(
  '%s can be',
  (edtf) => {
    expect(() => requirePublished(edtf, now)).not.toThrow()
  },
)

test.each(['2026-11-24', '2026-12', '2027', '3000', '3000~', 'Y170000002', '../2030', '3000/..'])(
  '%s has not come',
  (edtf) => {
    expect(() => requirePublished(edtf, now)).toThrow(
      expect.objectContaining({ code: 'DATE_AHEAD', field: 'published' }),
    )
  },
)
