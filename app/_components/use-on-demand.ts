'use client'

import { type ComponentType, useState } from 'react'

/**
 * A part of the page that is loaded when first asked for. Where it cannot be, because Crossread does not answer, that is told
 * instead of breaking the page, and the next press tries again.
 */
export function useOnDemand<Props>(load: () => Promise<ComponentType<Props>>) {
  const [part, setPart] = useState<{ Part: ComponentType<Props> } | null>(null)
  const [failed, setFailed] = useState(false)

  async function fetchPart() {
    if (part) return
    try {
      const Part = await load()
      setPart({ Part })
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }

  return { Part: part?.Part ?? null, failed, fetchPart }
}

export const UNLOADED =
  'Crossread does not answer, so this could not be opened. See that it still runs in its terminal, then try again.'
