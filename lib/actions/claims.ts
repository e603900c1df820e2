'use server'

import * as adding from '@/lib/commands/add-claim'
import * as editing from '@/lib/commands/edit-claim'
import * as retracting from '@/lib/commands/retract-claim'
import { addClaimInput, changeClaimInput, editClaimInput } from '@/lib/domain/claim-input'
import { action } from './action'

export const addClaim = action(addClaimInput, 'claim.add', adding.addClaim)

export const editClaim = action(editClaimInput, 'claim.edit', editing.editClaim)

export const retractClaim = action(changeClaimInput, 'claim.retract', retracting.retractClaim)

export const restoreClaim = action(changeClaimInput, 'claim.restore', retracting.restoreClaim)
