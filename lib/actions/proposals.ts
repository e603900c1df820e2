'use server'

import * as gathering from '@/lib/commands/gather-passage'
import { offerChoicesInput, proposeClaimInput } from '@/lib/domain/claim-input'
import { prefillClaim } from '@/lib/prefill/prefill-claim'
import { question } from './action'

export const proposeClaim = question(proposeClaimInput, 'claim.add', async (ctx, input) =>
  prefillClaim(await gathering.gatherPassage(ctx, input)),
)

export const offerChoices = question(offerChoicesInput, 'claim.add', gathering.offerChoices)
