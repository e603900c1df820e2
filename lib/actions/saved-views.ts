'use server'

import * as commands from '@/lib/commands/saved-view'
import { retractInput } from '@/lib/domain/edit-input'
import { addSavedViewInput, renameSavedViewInput } from '@/lib/domain/saved-view-input'
import { action } from './action'

export const saveView = action(addSavedViewInput, 'savedView.add', commands.saveView)

export const renameView = action(renameSavedViewInput, 'savedView.edit', commands.renameView)

export const retractView = action(retractInput, 'savedView.retract', commands.retractView)
