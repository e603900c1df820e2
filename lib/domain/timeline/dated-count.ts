import { storedBounds } from '../edtf'
import { compareText } from '../reading-order'
import { type DayWindow, touches } from './day-window'

/** How many marks: claims by the time they state, articles by their publication. */
export type MarkCount = { claims: number; articles: number }
/** A date, as EDTF, and how many marks have it. */
export type DatedCount = MarkCount & { edtf: string }

export const NO_MARKS: MarkCount = { claims: 0, articles: 0 }

export const totalOf = ({ claims, articles }: MarkCount) => claims + articles

export function sumMarks(counts: readonly MarkCount[]): MarkCount {
  return counts.reduce<MarkCount>(
    (sum, { claims, articles }) => ({ claims: sum.claims + claims, articles: sum.articles + articles }),
    NO_MARKS,
  )
}

/** The dates that have a day in a window, in time order: by first day (open beginnings before all), last day, text. */
export function datesWithin(window: DayWindow, dates: readonly DatedCount[]): DatedCount[] {
  return dates
    .map((dated) => ({ dated, bounds: storedBounds(dated.edtf) }))
    .filter(({ bounds }) => touches(bounds, window))
    .sort(
      (x, y) =>
        compareText(x.bounds.from ?? '', y.bounds.from ?? '') ||
        // An open end comes after every day that can be written.
        compareText(x.bounds.to ?? '~', y.bounds.to ?? '~') ||
        compareText(x.dated.edtf, y.dated.edtf),
    )
    .map(({ dated }) => dated)
}

/** Which marks of one date are shown: of its claims and its articles, by id, from `skip` on. */
export type DateSlice = { edtf: string; claims: Slice; articles: Slice }
export type Slice = { skip: number; take: number }

/**
 * Which marks stand at some places of the time order. Of one date the articles come before the claims: who published on
 * a day tells of what was before.
 * @param dates in time order
 * @param skip how many marks come before
 * @param take how many are wanted
 */
export function sliceDates(dates: readonly DatedCount[], skip: number, take: number): DateSlice[] {
  const slices: DateSlice[] = []
  let passed = 0
  const cut = (count: number): Slice => {
    const from = Math.min(Math.max(skip - passed, 0), count)
    const to = Math.min(Math.max(skip + take - passed, 0), count)
    passed += count
    return { skip: from, take: to - from }
  }
  for (const { edtf, claims, articles } of dates) {
    if (passed >= skip + take) break
    const slice = { edtf, articles: cut(articles), claims: cut(claims) }
    if (slice.articles.take + slice.claims.take > 0) slices.push(slice)
  }
  return slices
}
