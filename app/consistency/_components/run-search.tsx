'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Button } from '@/app/_components/button'
import type { Also, SearchState } from '@/lib/domain/consistency/consistency-question'

/** How often it is asked how far the search is, in milliseconds. */
const EVERY = 400

const BEGIN: Record<Exclude<SearchState['state'], 'RUNNING'>, string> = {
  NONE: 'Search the whole record',
  DONE: 'Search again',
  STALE: 'Search again',
  FAILED: 'Try again',
}

/** Begins the search of the whole record, tells how far it is, and gives it up; when it is done the page is made anew. */
export function RunSearch({ also, search: sent }: { also: readonly Also[]; search: SearchState }) {
  const router = useRouter()
  const [search, setSearch] = useState(sent)
  const [unanswered, setUnanswered] = useState(false)
  const [shown, setShown] = useState(sent)
  // What the server made anew counts again.
  if (shown !== sent) {
    setShown(sent)
    setSearch(sent)
  }
  const query = new URLSearchParams(also.map((strength) => ['also', strength])).toString()
  const isRunning = search.state === 'RUNNING'

  async function send(method: 'GET' | 'POST', path: string) {
    const answer = await fetch(`${path}?${query}`, { method }).catch(() => null)
    setUnanswered(!answer?.ok)
    if (!answer?.ok) return
    const next: SearchState = await answer.json()
    setSearch(next)
    if (method === 'GET' && next.state !== 'RUNNING') router.refresh()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after each answer
  useEffect(() => {
    if (!isRunning) return
    const timer = setTimeout(() => void send('GET', '/api/consistency'), EVERY)
    return () => clearTimeout(timer)
  }, [search, unanswered])

  return (
    <div className="no-print mb-5 flex max-w-prose flex-wrap items-center gap-3">
      {isRunning ? (
        <>
          <label className="grid min-w-0 flex-1 gap-1">
            <span>Searching the whole record</span>
            <progress className="w-full" value={search.done} />
          </label>
          <Button onClick={() => void send('POST', '/api/consistency/cancel')}>Cancel</Button>
        </>
      ) : (
        <Button
          tone={search.state === 'DONE' ? 'plain' : 'primary'}
          onClick={() => void send('POST', '/api/consistency')}
        >
          {BEGIN[search.state]}
        </Button>
      )}
      <p role="status" className="text-soft">
        {unanswered ? 'Crossread does not answer. See that it still runs in its terminal.' : describe(search)}
      </p>
    </div>
  )
}

function describe(search: SearchState): string {
  switch (search.state) {
    case 'NONE':
      return ''
    case 'DONE':
      return 'Searched since the last change of the record.'
    case 'STALE':
      return 'The record has changed since it was searched.'
    case 'FAILED':
      return 'The search broke off.'
    case 'RUNNING':
      return `${Math.floor(100 * search.done)} %`
  }
}
