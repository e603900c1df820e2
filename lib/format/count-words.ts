import { COUNT_LIMIT } from '@/lib/domain/link-filter'
import type { VoiceCount } from '@/lib/domain/voice-count'

/** A count with its noun: "1 voice", "2 voices", "3 entries". */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`
}

/** A count that stops at COUNT_LIMIT: "23", "1,000+". */
export function cappedCount(n: number): string {
  return n > COUNT_LIMIT ? `${COUNT_LIMIT.toLocaleString('en')}+` : n.toLocaleString('en')
}

/** Such a count with its noun: "1 claim", "1,000+ claims". */
export function cappedPlural(n: number, one: string, many = `${one}s`): string {
  return `${cappedCount(n)} ${n === 1 ? one : many}`
}

/**
 * Who stands behind some claims, in one line: "2 articles, 2 origins, 1 voice". An unidentified origin is named and
 * counts as no voice; where likely ties would leave fewer voices, or an origin is proposed only, that is said too.
 */
export function describeVoices(count: VoiceCount): string {
  const { articles, origins, voices, rest } = describeVoiceParts(count)
  return `${articles}, ${origins}, ${voices}${rest}`
}

/** The same in parts, where each leads to what it counts; `rest` says what is to be known of the number of voices. */
export function describeVoiceParts(count: VoiceCount) {
  const { voices, likelyVoices, unidentified, unconfirmed, circular } = count
  const likely = likelyVoices < voices ? `, likely only ${likelyVoices.toLocaleString('en')}` : ''
  const unknown = unidentified > 0 ? ` (${plural(unidentified, 'unidentified origin')} not counted)` : ''
  const proposed =
    unconfirmed > 0 ? `; the origin of ${plural(unconfirmed, 'claim')} is proposed, not confirmed` : ''
  const round = circular > 0 ? `; ${describeCircular(circular)}` : ''
  return {
    articles: plural(count.articles, 'article'),
    origins: plural(count.origins, 'origin'),
    voices: voices > 0 ? plural(voices, 'voice') : 'no identified voice',
    rest: `${likely}${unknown}${proposed}${round}`,
  }
}

const describeCircular = (claims: number): string =>
  claims === 1
    ? 'the chain of 1 claim leads back to itself'
    : `the chains of ${plural(claims, 'claim')} lead back to themselves`

/**
 * Corroborations with how many of them are repetition, which confirms nothing: “3 corroborations, 2 of them repetition or
 * likely so”. Whatever counts corroborations says it.
 */
export function describeCorroborations(all: number, repetitions: number): string {
  const counted = plural(all, 'corroboration')
  const repeated = describeRepetitions(all, repetitions)
  return repeated === null ? counted : `${counted}, ${repeated}`
}

/** “all repetition or likely so”; null where none is. */
export function describeRepetitions(all: number, repetitions: number): string | null {
  if (repetitions === 0) return null
  if (repetitions < all) return `${repetitions.toLocaleString('en')} of them repetition or likely so`
  return `${all === 1 ? 'a' : 'all'} repetition or likely so`
}
