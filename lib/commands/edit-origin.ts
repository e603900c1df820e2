import type { EditOriginInput, RetractInput } from '@/lib/domain/edit-input'
import { changeRecord, type Edited, retractRecord } from './change-record'
import { allow, type Context } from './context'
import { originReversal } from './reversals/origin'

/**
 * Says anew what is said of an origin, what it rests on included.
 * @throws Refusal CIRCULAR where it would rest on itself, by whatever way round
 */
export async function editOrigin(ctx: Context, { restsOn, ...said }: EditOriginInput): Promise<Edited> {
  allow(ctx, 'origin.edit')
  const rests = restsOn
    .map(({ originId, ...rest }) => ({ id: originId, label: '', ...rest }))
    .sort((x, y) => (x.id < y.id ? -1 : 1))
  return changeRecord(
    ctx,
    originReversal,
    said,
    (now) => {
      const labels = new Map(now.restsOn.map(({ id, label }) => [id, label]))
      return {
        ...now,
        ...said,
        restsOn: rests.map((rest) => ({ ...rest, label: labels.get(rest.id) ?? '' })),
      }
    },
    { action: 'origin.edit', subjectType: 'origin' },
  )
}

/** Retracts an origin on which no claim, origin or cluster rests, or lets it stand again. */
export async function retractOrigin(ctx: Context, input: RetractInput): Promise<Edited> {
  allow(ctx, 'origin.retract')
  return retractRecord(ctx, originReversal, input, { action: 'origin.retract', subjectType: 'origin' })
}
