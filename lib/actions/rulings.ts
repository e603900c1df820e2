'use server'

import * as commands from '@/lib/commands/rule-link'
import { retractRulingInput, ruleLinkInput } from '@/lib/domain/assess-link-input'
import { action } from './action'

export const ruleLink = action(ruleLinkInput, 'link.rule', commands.ruleLink)

export const retractRuling = action(retractRulingInput, 'ruling.retract', commands.retractRuling)
