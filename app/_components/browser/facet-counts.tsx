'use client'

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { LinkFacets } from '@/lib/domain/link-facets'
import type { LinkView } from '@/lib/domain/link-filter'
import { useAnnotating } from '../annotating'

/** How many links each choice would hold. `state`: whether that is known, and of what the list shows now. */
export type Counted = { state: 'blind' | 'asking' | 'known' | 'failed'; facets: LinkFacets | null }

const Context = createContext<Counted>({ state: 'asking', facets: null })

export const useCounted = (): Counted => useContext(Context)

/**
 * Asks how many links each choice would hold once the list stands, so that the list never waits for it. Meanwhile the last
 * answer stays in view. Who works blind is sent no counts over many pairs, and none are asked for.
 * @param query what narrows the list, as its address says it
 */
export function FacetCounts(props: { view: LinkView; query: string; children: ReactNode }) {
  const { view, query, children } = props
  const blind = useAnnotating()?.blind ?? false
  const [answer, setAnswer] = useState<{ query: string; facets: LinkFacets | null; failed: boolean }>()

  useEffect(() => {
    if (blind) return
    const asking = new AbortController()
    void askFacets(view, query, asking.signal).then((facets) => {
      if (asking.signal.aborted) return
      setAnswer((last) => ({ query, facets: facets ?? last?.facets ?? null, failed: facets === null }))
    })
    return () => asking.abort()
  }, [view, query, blind])

  const known = answer?.query === query
  const state = blind ? 'blind' : !known ? 'asking' : answer.failed ? 'failed' : 'known'
  return <Context value={{ state, facets: blind ? null : (answer?.facets ?? null) }}>{children}</Context>
}

async function askFacets(view: LinkView, query: string, signal: AbortSignal): Promise<LinkFacets | null> {
  try {
    const response = await fetch(`/api/facets?${query === '' ? '' : `${query}&`}view=${view}`, { signal })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
