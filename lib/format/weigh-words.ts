import type { WeighCounts } from '@/lib/domain/weigh/weigh-question'
import { plural } from './count-words'

/** What falls, one sentence a fact; what does not happen is said too, since it is an answer. */
export function describeWeighing(counts: WeighCounts): string[] {
  const { fallen, lost, repeated, weakened, dissolved, dissolvedWhole, corroborations } = counts
  return [
    fallen === 0 ? 'No claim falls away.' : `${plural(fallen, 'claim')} ${fallen === 1 ? 'falls' : 'fall'} away.`,
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
  ]
}

function describeRepeated(lost: number, repeated: number): string {
  if (repeated === 0) return ''
  const left = 'what still corroborates is their own voice, or one nobody knows'
  if (repeated === lost) return lost === 1 ? ': what still corroborates it is its own voice, or one nobody knows' : `: ${left}`
  return `; of ${repeated.toLocaleString('en')} of them ${left}`
}

function describeWhole(dissolved: number, whole: number): string {
  if (whole === 0) return dissolved === 1 ? ', and its other side stands alone' : ', and their other sides stand alone'
  if (whole === dissolved) return dissolved === 1 ? ': both its sides fall' : ': both sides of each fall'
  return `, ${whole.toLocaleString('en')} of them with both sides`
}
