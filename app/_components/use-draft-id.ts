'use client'

import { useEffect, useState } from 'react'
import { claimDraft } from './claim-draft'

/** The draft of a form about one thing that is this tab's alone; null until that is settled, shortly after hydration. */
export function useDraftId(about: string): string | null {
  const [claimed, setClaimed] = useState<{ about: string; id: string } | null>(null)
  useEffect(() => {
    let isCurrent = true
    claimDraft(about).then((id) => {
      if (isCurrent) setClaimed({ about, id })
    })
    return () => {
      isCurrent = false
    }
  }, [about])
  return claimed?.about === about ? claimed.id : null
}
