'use client'

import { useEffect, useState } from 'react'
import { Dialog } from '@/app/_components/dialog'
import { OriginForm } from '@/app/_components/origin-form'
import type { OriginRef } from '@/lib/domain/record'

type Props = { onSaved: (origin: OriginRef) => void; onClose: () => void }
type Named = { id: string; label: string }

/** Adds an origin on the way to a claim. */
export function NewOrigin({ onSaved, onClose }: Props) {
  const [origins, setOrigins] = useState<Named[]>([])
  useEffect(() => {
    const asking = new AbortController()
    fetch('/api/names/origin', { signal: asking.signal })
      .then(async (answer) => answer.ok && setOrigins(await answer.json()))
      // Without them an origin can be added all the same; what it rests on can be said later.
      .catch(() => {})
    return () => asking.abort()
  }, [])
  return (
    <Dialog title="A new origin" onClose={onClose}>
      <OriginForm
        origins={origins}
        onSaved={({ id, label }) => onSaved({ id, label, kind: 'REMARK', identified: true })}
      />
    </Dialog>
  )
}
