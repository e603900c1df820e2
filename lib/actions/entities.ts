'use server'

import * as adding from '@/lib/commands/add-entity'
import * as editing from '@/lib/commands/edit-entity'
import { addEntityInput } from '@/lib/domain/add-input'
import { editEntityInput, retractInput } from '@/lib/domain/edit-input'
import { action } from './action'

export const addEntity = action(addEntityInput, 'entity.add', adding.addEntity)

export const editEntity = action(editEntityInput, 'entity.edit', editing.editEntity)

export const retractEntity = action(retractInput, 'entity.retract', editing.retractEntity)
