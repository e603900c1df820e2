'use server'

import * as adding from '@/lib/commands/add-origin'
import * as editing from '@/lib/commands/edit-origin'
import { addOriginInput } from '@/lib/domain/add-input'
import { editOriginInput, retractInput } from '@/lib/domain/edit-input'
import { action } from './action'

export const addOrigin = action(addOriginInput, 'origin.add', adding.addOrigin)

export const editOrigin = action(editOriginInput, 'origin.edit', editing.editOrigin)

export const retractOrigin = action(retractInput, 'origin.retract', editing.retractOrigin)
