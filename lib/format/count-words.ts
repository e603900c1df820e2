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
  const { voices, likelyVoices, unidentified, unconfirmed } = count
  const known = voices > 0 ? plural(voices, 'voice') : 'no identified voice'
  const likely = likelyVoices < voices ? `, likely only ${likelyVoices.toLocaleString('en')}` : ''
  const unknown = unidentified > 0 ? ` (${plural(unidentified, 'unidentified origin')} not counted)` : ''
  const proposed =
    unconfirmed > 0 ? `; the origin of ${plural(unconfirmed, 'claim')} is proposed, not confirmed` : ''
  return `${plural(count.articles, 'article')}, ${plural(count.origins, 'origin')}, ${known}${likely}${unknown}${proposed}`
}
