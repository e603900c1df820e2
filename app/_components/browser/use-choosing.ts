'use client'

import { useRouter } from 'next/navigation'
import { startTransition, useOptimistic } from 'react'
import { linkQuery, readLinkAddress, underQuery } from '@/lib/domain/link-address'
import type { ChoiceName } from '@/lib/format/choice-words'

/** What is chosen, and how to choose. `query`: the choices as their address says them. */
export type Choosing = {
  query: string
  chosen: (name: ChoiceName) => string[]
  isChosen: (name: ChoiceName, value: string) => boolean
  choose: (name: ChoiceName, value: string, on: boolean) => void
  /** Takes whatever a form says, as sending it would. */
  apply: (said: URLSearchParams) => void
}

/**
 * Choices that act at once: what is pressed shows as chosen while its list is on its way, the address changes, and neither
 * focus nor the place on the page does.
 * @param query of the list that is shown
 */
export function useChoosing(path: string, query: string): Choosing {
  const router = useRouter()
  const [asked, setAsked] = useOptimistic(query)
  const there = new URLSearchParams(asked)

  function go(said: URLSearchParams) {
    const next = readLinkAddress(said)
    // A list that is narrowed anew begins at its head.
    const nextQuery = linkQuery(next.filter, { sort: next.sort, unread: next.unread })
    startTransition(() => {
      setAsked(nextQuery)
      router.push(underQuery(path, nextQuery), { scroll: false })
    })
  }

  return {
    query,
    chosen: (name) => there.getAll(name),
    isChosen: (name, value) => there.getAll(name).includes(value),
    choose: (name, value, on) => {
      // Of two kinds of articles both would be any.
      const gives = (said: string) => said === value || name === 'scope'
      const kept = [...there].filter(([other, said]) => other !== name || !gives(said))
      go(new URLSearchParams(on ? [...kept, [name, value]] : kept))
    },
    apply: go,
  }
}
