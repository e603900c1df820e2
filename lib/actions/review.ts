'use server'

import * as commands from '@/lib/commands/skip-pair'
import { skipPairInput } from '@/lib/domain/skip-input'
import { action } from './action'

export const skipPair = action(skipPairInput, 'link.assess', commands.skipPair)

export const unskipPair = action(skipPairInput, 'link.assess', commands.unskipPair)
