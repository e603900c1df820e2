'use client'

import { Dialog } from '@/app/_components/dialog'
import { OriginForm } from '@/app/_components/origin-form'
import type { OriginRef } from '@/lib/domain/record'

type Props = { origins: OriginRef[]; onSaved: (origin: OriginRef) => void; onClose: () => void }

/** Adds an origin on the way to a claim. */
export function NewOrigin({ origins, onSaved, onClose }: Props) {
  return (
    <Dialog title="A new origin" onClose={onClose}>
      <OriginForm
        origins={origins}
        onSaved={({ id, label }) => onSaved({ id, label, kind: 'REMARK', identified: true })}
      />
    </Dialog>
  )
}
