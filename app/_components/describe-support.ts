import type { Link } from '@/lib/domain/record'
import { repetitionOf } from '@/lib/domain/repetition'
import { describeRepetitions } from '@/lib/format/count-words'

/** “3, 2 of them repetition or likely so”: how many corroborate; repetition is never counted as confirmation. */
export function describeSupport(corroborations: readonly Pick<Link, 'assessments'>[]): string {
  const repetitions = corroborations.filter((link) => repetitionOf(link) !== null).length
  const repeated = describeRepetitions(corroborations.length, repetitions)
  return repeated === null ? String(corroborations.length) : `${corroborations.length}, ${repeated}`
}
