import type { WeighCounts, WeighedTopic } from '@/lib/domain/weigh/weigh-question'
import { plural } from './count-words'

/** What falls, one sentence a fact; what does not happen is said too, since it is an answer. */
export function describeWeighing(counts: WeighCounts): string[] {
  const { fallen, lost, repeated, weakened, dissolved, dissolvedWhole, corroborations, bare } = counts
  return [
    fallen === 0
      ? 'No claim falls away.'
      : `${plural(fallen, 'claim')} ${fallen === 1 ? 'falls' : 'fall'} away.`,
    lost === 0
      ? 'No other claim loses all independent support.'
      : `${plural(lost, 'other claim')} ${lost === 1 ? 'loses' : 'lose'} all independent support${describeRepeated(lost, repeated)}.`,
    ...(weakened === 0
      ? []
      : [`${plural(weakened, 'other claim')} ${weakened === 1 ? 'keeps' : 'keep'} less of it than before.`]),
    dissolved === 0
      ? 'No contradiction dissolves.'
      : `${plural(dissolved, 'contradiction')} ${dissolved === 1 ? 'dissolves' : 'dissolve'}${describeWhole(dissolved, dissolvedWhole)}.`,
    ...(corroborations === 0
      ? []
      : [`${plural(corroborations, 'corroboration')} ${corroborations === 1 ? 'loses' : 'lose'} a side.`]),
    ...(bare === 0 ? [] : [`Of ${plural(bare, 'topic')} nothing is left but the articles’ own words.`]),
  ]
}

function describeRepeated(lost: number, repeated: number): string {
  if (repeated === 0) return ''
  const left = 'what still corroborates is their own voice, or one nobody knows'
  if (repeated === lost)
    return lost === 1 ? ': what still corroborates it is its own voice, or one nobody knows' : `: ${left}`
  return `; of ${repeated.toLocaleString('en')} of them ${left}`
}

function describeWhole(dissolved: number, whole: number): string {
  if (whole === 0)
    return dissolved === 1 ? ', and its other side stands alone' : ', and their other sides stand alone'
  if (whole === dissolved) return dissolved === 1 ? ': both its sides fall' : ': both sides of each fall'
  return `, ${whole.toLocaleString('en')} of them with both sides`
}

/** "8 of 13 claims fall; 2 of 3 voices are left, both the articles’ own". */
export function describeTopicLeft(topic: Omit<WeighedTopic, 'id'>): string {
  const { claims, fallen, lost, voices, voicesLeft } = topic
  const falling = `${fallen.toLocaleString('en')} of ${plural(claims, 'claim')} ${fallen === 1 ? 'falls' : 'fall'}`
  const losing =
    lost === 0
      ? ''
      : `, ${lost.toLocaleString('en')} ${lost === 1 ? 'other loses' : 'others lose'} all independent support`
  if (voices === 0) return `${falling}${losing}; it had no identified voice`
  if (voicesLeft === 0) return `${falling}${losing}; no voice is left of ${voices.toLocaleString('en')}`
  const are = voicesLeft === 1 ? 'is' : 'are'
  return `${falling}${losing}; ${voicesLeft.toLocaleString('en')} of ${plural(voices, 'voice')} ${are} left${describeOwn(topic)}`
}

function describeOwn({ voicesLeft, ownLeft }: Pick<WeighedTopic, 'voicesLeft' | 'ownLeft'>): string {
  if (ownLeft === 0) return ''
  if (ownLeft < voicesLeft) return `, ${ownLeft.toLocaleString('en')} of them the articles’ own`
  return voicesLeft === 1 ? ', an article’s own' : `, ${voicesLeft === 2 ? 'both' : 'all'} the articles’ own`
}
