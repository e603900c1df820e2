'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { noteReturning, readListLeftFor } from './return-to-row'

/** The way back to the row of the list by which this page was opened; nothing where it was come to in another way. */
export function BackToList() {
  const path = usePathname()
  const [list, setList] = useState<{ href: string; title: string } | null>(null)
  // What this browser keeps is not known to the server.
  useEffect(() => setList(readListLeftFor(path)), [path])
  if (!list) return null
  return (
    <>
      {' · '}
      <a href={list.href} onClick={() => noteReturning(list.href)} className="no-print">
        Back to the row in “{list.title}”
      </a>
    </>
  )
}
