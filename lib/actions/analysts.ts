'use server'

import * as adding from '@/lib/commands/add-analyst'
import * as renaming from '@/lib/commands/rename-analyst'
import * as blinding from '@/lib/commands/work-blind'
import {
  addColleagueInput,
  chooseAnalystInput,
  renameAnalystInput,
  workBlindInput,
} from '@/lib/domain/add-input'
import { pickAnalyst } from '@/lib/session/session'
import { action } from './action'

export const renameAnalyst = action(renameAnalystInput, 'analyst.rename', renaming.renameAnalyst)

export const addColleague = action(addColleagueInput, 'analyst.add', adding.addColleague)

export const workBlind = action(workBlindInput, 'analyst.blind', blinding.workBlind)

export const chooseAnalyst = action(chooseAnalystInput, 'analyst.choose', async (ctx, input) => {
  const chosen = await blinding.chooseAnalyst(ctx, input)
  await pickAnalyst(chosen.id)
  return { id: chosen.id, name: chosen.name }
})
