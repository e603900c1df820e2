'use client'

import { Button } from '@/app/_components/button'
import { KeyHint } from '@/app/_components/key-hint'
import type { QueueStep } from '@/lib/domain/review-queue'
import { VERDICT_WORDS } from '@/lib/domain/verdict'

type Acts = Record<'skip' | 'next' | 'back' | 'undo', () => void>
type Props = { hasPair: boolean; last: QueueStep | null; acts: Acts }

/** The ways on and back through a queue. */
export function QueueButtons({ hasPair, last, acts }: Props) {
  return (
    <div className="queue-buttons flex flex-wrap gap-2">
      {last && (
        <>
          <Button onClick={acts.undo} title={describeStep(last)}>
            Undo last {last.did === 'judged' ? 'verdict' : 'skip'} <KeyHint press="u" />
          </Button>
          <Button onClick={acts.back} title={describeStep(last)}>
            Back <KeyHint press="b" />
          </Button>
        </>
      )}
      {hasPair && (
        <>
          <Button onClick={acts.skip}>
            Skip <KeyHint press="s" />
          </Button>
          <Button onClick={acts.next}>
            Next <KeyHint press="n" />
          </Button>
        </>
      )}
    </div>
  )
}

function describeStep(step: QueueStep): string {
  const pair = step.pair.join(' and ')
  return step.did === 'judged' ? `${VERDICT_WORDS[step.verdict].label}: ${pair}` : `Skipped: ${pair}`
}
