'use server'

import * as commands from '@/lib/commands/mark-silence'
import { retractInput } from '@/lib/domain/edit-input'
import { markSilenceInput, noteSilenceInput } from '@/lib/domain/silence-input'
import { action } from './action'

export const markSilence = action(markSilenceInput, 'silence.mark', commands.markSilence)

export const noteSilence = action(noteSilenceInput, 'silence.note', commands.noteSilence)

export const retractSilence = action(retractInput, 'silence.retract', commands.retractSilence)
