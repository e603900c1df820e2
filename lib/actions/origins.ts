'use server'

import * as commands from '@/lib/commands/add-origin'
import { addOriginInput } from '@/lib/domain/add-input'
import { action } from './action'

export const addOrigin = action(addOriginInput, 'origin.add', commands.addOrigin)
