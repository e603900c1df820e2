'use server'

import * as adding from '@/lib/commands/add-topic'
import * as editing from '@/lib/commands/edit-topic'
import { addTopicInput } from '@/lib/domain/add-input'
import { editTopicInput, retractInput } from '@/lib/domain/edit-input'
import { action } from './action'

export const addTopic = action(addTopicInput, 'topic.add', adding.addTopic)

export const editTopic = action(editTopicInput, 'topic.edit', editing.editTopic)

export const retractTopic = action(retractInput, 'topic.retract', editing.retractTopic)
