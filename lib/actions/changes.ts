'use server'

import * as commands from '@/lib/commands/undo-change'
import { undoChangeInput } from '@/lib/domain/assess-link-input'
import { action } from './action'

export const undoChange = action(undoChangeInput, 'change.undo', commands.undoChange)
