'use server'

import * as commands from '@/lib/commands/add-source'
import { addSourceInput } from '@/lib/domain/add-input'
import { action } from './action'

export const addSource = action(addSourceInput, 'source.add', commands.addSource)
