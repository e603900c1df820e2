import { type EdtfBounds, storedBounds } from '../edtf'

/** How a date is drawn: as what it is, and not as more than is known. */
export type DateShape = EdtfBounds & {
  /** Known to the day. */
  oneDay: boolean
  /** `~` or `%`: about there, and nobody can say how far off. */
  aboutStart: boolean
  aboutEnd: boolean
  /** `?` or `%` on either side: perhaps not at all. */
  perhaps: boolean
  /** Digits that are not said: some time within these days. */
  unspecified: boolean
}

/**
 * The shape of an EDTF level 1 date of the record (ISO 8601-2, level 1).
 * @param edtf checked when it was written
 */
export function shapeOfDate(edtf: string): DateShape {
  const bounds = storedBounds(edtf)
  const sides = edtf.split('/')
  const [first, last] = [sides[0] ?? '', sides.at(-1) ?? '']
  return {
    ...bounds,
    oneDay: bounds.from !== null && bounds.from === bounds.to,
    aboutStart: /[~%]$/.test(first),
    aboutEnd: /[~%]$/.test(last),
    perhaps: sides.some((side) => /[?%]$/.test(side)),
    unspecified: edtf.includes('X'),
  }
}
