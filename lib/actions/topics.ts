'use server'

import * as commands from '@/lib/commands/add-topic'
import { addTopicInput } from '@/lib/domain/add-input'
import { action } from './action'

export const addTopic = action(addTopicInput, 'topic.add', commands.addTopic)
