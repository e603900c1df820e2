'use client'

import { useRouter } from 'next/navigation'
import { OriginForm } from '@/app/_components/origin-form'

/** Adds an origin and opens it. */
export function NewOrigin({ origins }: { origins: { id: string; label: string }[] }) {
  const router = useRouter()
  return (
    <OriginForm
      origins={origins}
      onSaved={({ id, entryId }) => router.push(`/origins/${id}?saved=${entryId}`)}
    />
  )
}
