'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { linkAway } from './link-away'

/** How long the next page may take before the line shows, in ms: most are there sooner. */
const PATIENCE = 250

/**
 * Shows that the next page is being read, from the press on a link until the address changes. It stands in for
 * `loading.tsx`, which would send every page folded behind a script and answer 200 for records that are not there.
 */
export function WaitLine() {
  const address = `${usePathname()}?${useSearchParams()}`
  const [leaving, setLeaving] = useState<string | null>(null)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const press = (event: MouseEvent) => {
      if (!linkAway(event)) return
      clearTimeout(timer)
      timer = setTimeout(() => setLeaving(address), PATIENCE)
    }
    document.addEventListener('click', press)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('click', press)
    }
  }, [address])

  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-0 z-30">
      {leaving === address ? (
        <>
          <div className="wait-bar" />
          <span className="sr-only">Reading the record …</span>
        </>
      ) : null}
    </div>
  )
}
