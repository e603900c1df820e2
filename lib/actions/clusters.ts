'use server'

import * as adding from '@/lib/commands/add-cluster'
import * as editing from '@/lib/commands/edit-cluster'
import { addClusterInput } from '@/lib/domain/add-input'
import {
  editClusterInput,
  mergeClustersInput,
  retractInput,
  splitClusterInput,
} from '@/lib/domain/edit-input'
import { action } from './action'

export const addCluster = action(addClusterInput, 'cluster.add', adding.addCluster)

export const editCluster = action(editClusterInput, 'cluster.edit', editing.editCluster)

export const retractCluster = action(retractInput, 'cluster.retract', editing.retractCluster)

export const mergeClusters = action(mergeClustersInput, 'cluster.merge', editing.mergeClusters)

export const splitCluster = action(splitClusterInput, 'cluster.split', editing.splitCluster)
