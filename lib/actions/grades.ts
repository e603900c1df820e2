'use server'

import * as commands from '@/lib/commands/grade'
import { gradeClaimInput, gradeSourceInput } from '@/lib/domain/edit-input'
import { action } from './action'

export const gradeSource = action(gradeSourceInput, 'source.grade', commands.gradeSource)

export const gradeClaim = action(gradeClaimInput, 'claim.grade', commands.gradeClaim)
