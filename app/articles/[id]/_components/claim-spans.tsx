'use client'

import { Button } from '@/app/_components/button'
import { Quote } from '@/app/_components/quote'
import type { Passage } from '@/lib/domain/passage-selection'
import { firstOf } from './claim-fact-fields'
import type { Change } from './proposable'
import type { TypedClaim } from './typed-claim'

type Props = {
  typed: TypedClaim
  change: Change
  errors: Record<string, string>
  /** What is selected in the text now: several quotes where page furniture parts it. */
  passages: readonly Passage[]
  isHere: boolean
  onPassageTaken: () => void
}

/** The quotes of the claim; each can be set anew from the selection. */
export function ClaimSpans({ typed, change, errors, passages, isHere, onPassageTaken }: Props) {
  const { spans } = typed
  function take(at: number) {
    if (passages.length === 0) return
    change({ spans: spans.flatMap((span, i) => (i === at ? passages : span)) })
    onPassageTaken()
  }
  return (
    <div className="space-y-2">
      {spans.map((span, i) => (
        <div key={`${span.start} ${span.end}`}>
          <Quote text={span.quote} size="small" />
          <div className="flex flex-wrap gap-x-4">
            {isHere && (
              <Button
                tone="quiet"
                className="min-h-6 px-0 text-sm"
                aria-disabled={passages.length === 0}
                aria-label={spans.length > 1 ? `Set quote ${i + 1} from the selection` : undefined}
                onClick={() => take(i)}
              >
                Set from the selection
              </Button>
            )}
            {spans.length > 1 && (
              <Button
                tone="quiet"
                className="min-h-6 px-0 text-sm"
                aria-label={`Take away quote ${i + 1}`}
                onClick={() => change({ spans: spans.filter((_, at) => at !== i) })}
              >
                Take away
              </Button>
            )}
          </div>
        </div>
      ))}
      {firstOf(errors, 'spans') && (
        <p tabIndex={-1} data-refused className="text-sm font-medium text-con">
          {firstOf(errors, 'spans')}
        </p>
      )}
    </div>
  )
}
