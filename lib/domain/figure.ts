/** Largest figure that is recorded, either side of zero: up to it a double holds every whole number. */
const LARGEST = 1e15
/** Decimal digits that a double always gives back as they were typed. */
const DIGITS = 15

export const FIGURE_TOO_LONG =
  'Write a figure of at most 15 digits, no larger than 1,000,000,000,000,000: more would be rounded. Or leave it empty; the figure as printed is kept.'

/** Digits that say something: no sign, point or power, no zeros at either end. */
const sayingDigits = (decimal: string) =>
  decimal
    .replace(/e.*$/i, '')
    .replace(/[^\d]/g, '')
    .replace(/^0+|0+$/g, '').length

/** Can the record hold this figure exactly as it was written? */
export const holdsFigure = (value: number) =>
  Number.isFinite(value) && Math.abs(value) <= LARGEST && sayingDigits(String(value)) <= DIGITS

/**
 * A figure in digits, perhaps with a sign and a point.
 * @returns NaN where the words are none, Infinity where it could not be held as it is written
 */
export function readDigits(digits: string): number {
  if (!/^-?\d+(?:\.\d+)?$/.test(digits)) return Number.NaN
  const value = Number(digits)
  const isSame = sayingDigits(digits) <= DIGITS && (value === 0) === (sayingDigits(digits) === 0)
  return isSame && holdsFigure(value) ? value : Number.POSITIVE_INFINITY
}
