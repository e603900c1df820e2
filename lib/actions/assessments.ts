'use server'

import * as assessing from '@/lib/commands/assess-link'
import * as retracting from '@/lib/commands/retract-assessment'
import { assessLinkInput, changeAssessmentInput } from '@/lib/domain/assess-link-input'
import { action } from './action'

export const assessLink = action(assessLinkInput, 'link.assess', assessing.assessLink)

export const retractAssessment = action(
  changeAssessmentInput,
  'assessment.retract',
  retracting.retractAssessment,
)

export const restoreAssessment = action(
  changeAssessmentInput,
  'assessment.restore',
  retracting.restoreAssessment,
)
