'use client'

import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import type { Assessment } from '@/lib/domain/record'
import { VERDICT_WORDS } from '@/lib/domain/verdict'

type Props = { saved: Assessment | null; onKeepTyped: () => void; onTakeSaved: () => void }

/**
 * What was saved after these words were begun stands beside them, and the analyst decides which go on: no word of
 * either is lost, for what is saved over stays in the link's history.
 */
export function ChangedNotice({ saved, onKeepTyped, onTakeSaved }: Props) {
  return (
    <Notice tone="refused">
      <p className="font-medium">Your assessment of this pair was changed after you began typing.</p>
      {saved && saved.retractedAt === null ? (
        <p className="my-2">
          What stands now: <b>{VERDICT_WORDS[saved.verdict].label}</b>. {saved.rationale}
        </p>
      ) : (
        <p className="my-2">It was retracted meanwhile.</p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="button" onClick={onKeepTyped}>
          Go on with what I typed
        </Button>
        <Button type="button" onClick={onTakeSaved}>
          Take what stands now
        </Button>
      </div>
    </Notice>
  )
}
