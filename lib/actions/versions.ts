'use server'

import * as adding from '@/lib/commands/add-version'
import * as drafting from '@/lib/commands/draft-version'
import * as placing from '@/lib/commands/place-claim'
import * as rechecking from '@/lib/commands/recheck-link'
import {
  addVersionInput,
  draftVersionInput,
  placeClaimInput,
  recheckLinkInput,
} from '@/lib/domain/version-input'
import { readCorrected } from '@/lib/import/read-corrected'
import { action, question } from './action'

export const draftVersion = question(
  draftVersionInput.transform(readCorrected),
  'article.version',
  drafting.draftVersion,
)

export const addVersion = action(
  addVersionInput.transform(readCorrected),
  'article.version',
  adding.addVersion,
)

export const placeClaim = action(placeClaimInput, 'claim.place', placing.placeClaim)

export const recheckLink = action(recheckLinkInput, 'link.recheck', rechecking.recheckLink)
