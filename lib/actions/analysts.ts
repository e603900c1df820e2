'use server'

import * as commands from '@/lib/commands/rename-analyst'
import { renameAnalystInput } from '@/lib/domain/add-input'
import { action } from './action'

export const renameAnalyst = action(renameAnalystInput, 'analyst.rename', commands.renameAnalyst)
