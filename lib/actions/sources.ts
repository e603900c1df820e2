'use server'

import * as adding from '@/lib/commands/add-source'
import * as editing from '@/lib/commands/edit-source'
import { addSourceInput } from '@/lib/domain/add-input'
import { editSourceInput, retractInput } from '@/lib/domain/edit-input'
import { action } from './action'

export const addSource = action(addSourceInput, 'source.add', adding.addSource)

export const editSource = action(editSourceInput, 'source.edit', editing.editSource)

export const retractSource = action(retractInput, 'source.retract', editing.retractSource)
