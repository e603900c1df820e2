'use server'

import * as commands from '@/lib/commands/undo-change'
import { undoChangeInput, undoLastInput } from '@/lib/domain/assess-link-input'
import { action } from './action'

export const undoChange = action(undoChangeInput, 'change.undo', commands.undoChange)

export const undoLast = action(undoLastInput, 'change.undo', commands.undoLast)

export const redoLast = action(undoLastInput, 'change.undo', commands.redoLast)
