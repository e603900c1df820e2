'use client'

import type { ReactNode } from 'react'
import { retractCluster } from '@/lib/actions/clusters'
import { retractEntity } from '@/lib/actions/entities'
import { retractOrigin } from '@/lib/actions/origins'
import { retractView } from '@/lib/actions/saved-views'
import { retractSource } from '@/lib/actions/sources'
import { retractTopic } from '@/lib/actions/topics'
import type { RetractInput } from '@/lib/domain/edit-input'
import { ChangeButton } from './change-button'

const RETRACT = {
  source: retractSource,
  origin: retractOrigin,
  cluster: retractCluster,
  topic: retractTopic,
  entity: retractEntity,
  view: retractView,
}
export type RetractWhat = keyof typeof RETRACT

/** Retracts a record or lets it stand again, and shows its page as it then is. */
export function RetractButton(props: { what: RetractWhat; input: RetractInput; children: ReactNode }) {
  return (
    <ChangeButton change={RETRACT[props.what]} input={props.input}>
      {props.children}
    </ChangeButton>
  )
}
