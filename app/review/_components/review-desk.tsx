'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { FormStart } from '@/app/_components/assess/form-start'
import { Judging } from '@/app/_components/assess/judging'
import { Notice } from '@/app/_components/notice'
import { useKeys } from '@/app/_components/use-keys'
import { orderPair } from '@/lib/domain/pair'
import {
  type PairIds,
  type QueuePlace,
  type QueueStep,
  queueHref,
  type ReviewQueue,
} from '@/lib/domain/review-queue'
import { VERDICT_WORDS } from '@/lib/domain/verdict'
import { QueueButtons } from './queue-buttons'
import { useStep } from './use-step'

type Props = {
  queue: ReviewQueue
  place: QueuePlace
  last: QueueStep | null
  /** Of the pair to judge; null at the end of the queue. */
  start: FormStart | null
  heading: string | null
  claims: ReactNode
  /** What is said at the end of the queue. */
  children: ReactNode
}

/**
 * One pair of a queue after the other. Saving or skipping refreshes the page, and the refreshed page holds the next
 * pair; what was done is said, and the next pair takes the focus, so that the keys go on. Nothing is shown as saved
 * before the server has said so.
 */
export function ReviewDesk({ queue, place, last, start, heading, claims, children }: Props) {
  const router = useRouter()
  const desk = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const [said, setSaid] = useState('')
  const pair: PairIds | null = start && orderPair(start.seen.claimId, start.seen.otherClaimId)
  const { skip, undo, refused } = useStep(queue)

  /** A pair that the address names stays in view until another address is asked for. */
  function goOn() {
    if (place.pair && pair) router.push(queueHref(queue, { after: pair }))
  }
  /** Judged elsewhere, a pair has left the queue; with its words typed here it stays in view. */
  function bring() {
    if (place.pair || !pair) router.refresh()
    else router.replace(queueHref(queue, { pair }))
  }
  function turnTo(to: Partial<QueuePlace>) {
    setSaid('')
    router.push(queueHref(queue, to))
  }
  const acts = {
    skip: () => {
      if (!pair) return
      skip(pair, () => {
        setSaid('Skipped. It comes again after all others.')
        goOn()
      })
    },
    next: () => pair && turnTo({ after: pair }),
    back: () => last && turnTo({ pair: last.pair }),
    undo: () => {
      if (!last) return
      undo(last, () => {
        setSaid(describeUndone(last))
        router.push(queueHref(queue, { pair: last.pair }))
      })
    },
  }
  useKeys(desk, {
    'queue.skip': acts.skip,
    'queue.next': acts.next,
    'queue.back': acts.back,
    'queue.undo': acts.undo,
  })

  // The next pair is where reading goes on; the first one leaves the focus where the page put it.
  const shown = useRef(heading)
  useEffect(() => {
    if (shown.current !== heading) title.current?.focus()
    shown.current = heading
  }, [heading])

  return (
    <div ref={desk}>
      <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1 phone:mb-3">
        <h2 ref={title} tabIndex={-1} data-pair-heading className="font-semibold outline-none">
          {heading ?? 'The end of the queue'}
        </h2>
        <p role="status" className="grow text-sm font-medium">
          {said}
        </p>
        <QueueButtons hasPair={pair !== null} last={last} acts={acts} />
      </div>
      {refused && <Notice tone="refused">{refused}</Notice>}
      {start ? (
        <Judging
          start={start}
          claims={claims}
          root={desk}
          bring={bring}
          onSaved={({ verdict }) => {
            setSaid(`Saved: ${verdict ? VERDICT_WORDS[verdict].label.toLowerCase() : 'your assessment'}.`)
            goOn()
          }}
        />
      ) : (
        children
      )}
    </div>
  )
}

function describeUndone(last: QueueStep): string {
  if (last.did === 'skipped') return 'Undone: no longer skipped.'
  return last.before
    ? `Undone: your earlier verdict, ${VERDICT_WORDS[last.before].label.toLowerCase()}, stands again.`
    : 'Undone: your verdict is retracted.'
}
