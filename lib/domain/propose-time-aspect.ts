import type { AspectRule } from './aspect-proposal'
import { compareEdtf, edtfBounds, isEdtf } from './edtf'
import type { ClaimTime } from './record'

/**
 * Times by the days they cover: the same, or one within the other, agree; none in common differ. Times that overlap in
 * part, one that lies in a far longer one, and approximate ones that all but touch are left to the analyst.
 */
export const proposeTimeAspect: AspectRule = (a, b) => {
  const [x, y] = [readable(a.time), readable(b.time)]
  if (x === null && y === null) return null
  const said = (time: ClaimTime, edtf: string) => (time.expression ? `${edtf} (${time.expression})` : edtf)
  if (x === null || y === null) {
    // A time in words that no date could be made of is not silence.
    if ((x === null ? a : b).time.expression) return null
    const only = x === null ? said(b.time, y ?? '') : said(a.time, x)
    return { aspect: 'time', relation: 'SILENT', by: 'edtf', why: `Only one has a time: ${only}.` }
  }
  const both = `${said(a.time, x)} and ${said(b.time, y)}`
  const relation = compareEdtf(x, y)
  if (relation === 'SAME')
    return { aspect: 'time', relation: 'AGREE', by: 'edtf', why: `The same days: ${both}.` }
  if (relation === 'APART') {
    if (/[~?%X]/.test(x + y) && daysBetween(x, y) <= slack(x) + slack(y)) return null
    return { aspect: 'time', relation: 'DIFFER', by: 'edtf', why: `No day in common: ${both}.` }
  }
  if ((holds(x, y) && isClose(x, y)) || (holds(y, x) && isClose(y, x)))
    return { aspect: 'time', relation: 'AGREE', by: 'edtf', why: `One lies within the other: ${both}.` }
  return null
}

const readable = ({ edtf }: ClaimTime) => (edtf && isEdtf(edtf) ? edtf : null)

/** Every day of the second is one of the first. */
function holds(outer: string, inner: string): boolean {
  const [x, y] = [edtfBounds(outer), edtfBounds(inner)]
  const starts = x.from === null || (y.from !== null && x.from <= y.from)
  return starts && (x.to === null || (y.to !== null && y.to <= x.to))
}

/** Within a year, or up to the same end: that a day lies in a decade agrees on next to nothing. */
function isClose(outer: string, inner: string): boolean {
  const [x, y] = [edtfBounds(outer), edtfBounds(inner)]
  if (x.to !== null && x.to === y.to) return true
  return x.from !== null && x.to !== null && days(x.from, x.to) <= 366
}

const DAY = 86_400_000
const days = (from: string, to: string) => Math.abs(Date.parse(to) - Date.parse(from)) / DAY

function daysBetween(x: string, y: string): number {
  const [p, q] = [edtfBounds(x), edtfBounds(y)]
  const gaps = [
    p.to && q.from && p.to < q.from ? days(p.to, q.from) : null,
    q.to && p.from && q.to < p.from ? days(q.to, p.from) : null,
  ]
  return gaps.find((gap) => gap !== null) ?? 0
}

/** How far “about” may reach, in days: as far as the date is long. */
function slack(edtf: string): number {
  if (!/[~?%]/.test(edtf)) return 0
  const { from, to } = edtfBounds(edtf)
  return from && to ? Math.min(days(from, to) + 1, 366) : 31
}
