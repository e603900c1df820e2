import { z } from 'zod'
import { SCOPES } from './link-filter'
import { isOfTopic, QUEUE_KINDS } from './review-queue'
import { idText } from './text-input'

/** A pair passed over in a review queue, or no longer passed over; drawn in either direction. */
export const skipPairInput = z.strictObject({
  queue: z
    .strictObject({
      of: z.enum(QUEUE_KINDS, { error: 'Choose a review queue.' }),
      topic: idText.nullable(),
      scope: z.enum(SCOPES, { error: 'Choose pairs across articles or within one.' }).nullable(),
    })
    .refine(({ of, topic }) => !isOfTopic(of) || topic !== null, 'Choose the topic of the queue.'),
  claimId: idText,
  otherClaimId: idText,
})
export type SkipPairInput = z.infer<typeof skipPairInput>
