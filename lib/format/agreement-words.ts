import { type Alpha, ENOUGH } from '@/lib/domain/agreement'

/** "0.74", or why there is no figure. A minus is a minus sign. */
export function describeAlpha(alpha: Alpha): string {
  if (alpha === 'TOO_FEW') return `too few to say, fewer than ${ENOUGH}`
  if (alpha === 'ONE_VERDICT') return 'not to be said: one verdict throughout'
  return alpha
    .toFixed(2)
    .replace(/^-(0\.00)$/, '$1')
    .replace('-', '−')
}

/** "8 of 10 (80 %)" */
export function describeShare(part: number, whole: number): string {
  return whole === 0 ? '0 of 0' : `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`
}
