'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'

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
      if (!leadsAway(event)) return
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

/** Whether a click follows a link to another page of the product, in this tab. */
function leadsAway(event: MouseEvent): boolean {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.target || link.download || link.origin !== window.location.origin) return false
  // A file, such as a dossier, may be kept instead of shown; then no page follows.
  if (/\.[a-z]+$/.test(link.pathname)) return false
  return link.pathname !== window.location.pathname || link.search !== window.location.search
}
