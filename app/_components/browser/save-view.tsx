'use client'

import { useState } from 'react'
import type { LinkView } from '@/lib/domain/link-filter'
import { Button } from '../button'
import { UNLOADED, useOnDemand } from '../use-on-demand'

/** The way to keep what is shown under a name; its form is loaded when first asked for. */
export function SaveView({ list, query }: { list: LinkView; query: string }) {
  const [isOpen, setOpen] = useState(false)
  const { Part, failed, fetchPart } = useOnDemand(async () => (await import('./save-view-form')).SaveViewForm)
  return (
    <>
      <Button
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen)
          void fetchPart()
        }}
      >
        Save this view
      </Button>
      {failed ? (
        <p role="alert" className="w-full text-sm font-medium text-con">
          {UNLOADED}
        </p>
      ) : null}
      {isOpen && Part ? <Part key={query} list={list} query={query} onSaved={() => setOpen(false)} /> : null}
    </>
  )
}
