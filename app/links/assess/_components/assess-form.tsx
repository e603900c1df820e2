'use client'

import Link from 'next/link'
import { type FormEvent, useEffect, useRef } from 'react'
import { Button, ButtonLink } from '@/app/_components/button'
import { ChoiceField } from '@/app/_components/choice-field'
import { Notice } from '@/app/_components/notice'
import { RestoredNotice } from '@/app/_components/restored-notice'
import { TextArea, TextField } from '@/app/_components/text-field'
import { useDraft } from '@/app/_components/use-draft'
import type { Independence } from '@/lib/domain/independence'
import type { Assessment, TopicRef } from '@/lib/domain/record'
import { REFUSALS } from '@/lib/domain/refusal'
import { takesKind, VERDICT_WORDS, VERDICTS, type Verdict } from '@/lib/domain/verdict'
import { ChangedNotice } from './draft-notices'
import { LinkFields } from './link-fields'
import { TopicFields } from './topic-fields'
import { liveVersion, startTyped } from './typed'
import { useAssess } from './use-assess'

type Props = {
  claimId: string
  otherClaimId: string
  /** Of the link as it is in view; null where there is none. */
  linkVersion: number | null
  withQuestion: boolean
  modesDiffer: boolean
  /** One's own assessment of the pair, live or retracted. */
  mine: Assessment | null
  preset: { independence: Independence; basis: string }
  /** What the link may stand under, and what it does or would by preset. */
  topics: { choices: TopicRef[]; preset: string[] }
  /** Who is annotating. */
  analystName: string | null
  backHref: string
}

/**
 * Step two: verdict and rationale, and what goes with the verdict, preset. Whatever is refused, the form keeps every
 * word and says what to do; drafts outlive a reload.
 */
export function AssessForm({ claimId, otherClaimId, linkVersion, mine, ...props }: Props) {
  const key = `assess:${[claimId, otherClaimId].sort().join(':')}`
  const { typed, change, forget, restored, restart } = useDraft(key, startTyped(mine))
  const { save, refused, pending } = useAssess({ claimId, otherClaimId, linkVersion }, forget)
  const form = useRef<HTMLFormElement>(null)
  const takesNoKind = props.withQuestion && takesKind(typed.verdict)
  const changedSince = typed.upon !== liveVersion(mine)

  // The first wrong field takes the focus, once its sentence stands beside it.
  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refused])

  function submit(event: FormEvent) {
    event.preventDefault()
    save(typed)
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose space-y-7">
      {changedSince ? (
        <ChangedNotice
          saved={mine}
          onKeepTyped={() => change({ upon: liveVersion(mine) })}
          onTakeSaved={() => restart(startTyped(mine))}
        />
      ) : (
        restored && <RestoredNotice onStartAfresh={() => restart(startTyped(mine))} />
      )}
      <noscript>
        <p className="font-medium">
          Saving needs JavaScript. Switch it on for this address and reload the page.
        </p>
      </noscript>
      {props.withQuestion && (
        <Notice tone="info">
          One of these is a question. It asserts nothing, so it takes only “Neither” or “Cannot tell”.
        </Notice>
      )}
      <ChoiceField
        id="verdict"
        name="verdict"
        legend="Verdict"
        choices={VERDICTS.map((verdict) => ({ value: verdict, ...VERDICT_WORDS[verdict] }))}
        value={typed.verdict}
        onChoose={(verdict) => change({ verdict: verdict as Verdict })}
        error={takesNoKind ? REFUSALS.QUESTION_TAKES_NO_KIND : refused?.fields.verdict}
      />
      <TextArea
        id="rationale"
        name="rationale"
        label="Rationale"
        hint="Why, in your words. A verdict and a rationale are enough to save; the rest has presets."
        rows={4}
        required
        value={typed.rationale}
        onChange={(event) => change({ rationale: event.target.value })}
        error={refused?.fields.rationale}
      />
      {takesKind(typed.verdict) && !takesNoKind && (
        <LinkFields
          typed={typed}
          change={change}
          errors={refused?.fields ?? {}}
          preset={props.preset}
          modesDiffer={props.modesDiffer}
        />
      )}
      {typed.verdict === 'NEITHER' && (
        <TextField
          id="tempting"
          name="tempting"
          label="Tempting as (optional)"
          hint="What makes the pair look like a link, so that the next reader need not wonder."
          value={typed.tempting}
          onChange={(event) => change({ tempting: event.target.value })}
          error={refused?.fields.tempting}
        />
      )}
      <TextArea
        id="note"
        name="note"
        label="Note (optional)"
        rows={2}
        value={typed.note}
        onChange={(event) => change({ note: event.target.value })}
        error={refused?.fields.note}
      />
      {props.topics.choices.length > 0 && (
        <TopicFields
          topics={props.topics.choices}
          chosen={typed.topics ?? props.topics.preset}
          onChange={(topics) => change({ topics })}
        />
      )}
      {refused && <Notice tone="refused">{refused.sentence}</Notice>}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" tone="primary" aria-disabled={pending}>
          {pending ? 'Saving…' : 'Save assessment'}
        </Button>
        <ButtonLink href={props.backHref}>Cancel</ButtonLink>
        {props.analystName && (
          <p className="text-sm text-soft">
            Saved as {props.analystName}.{' '}
            <Link href="/analyst" className="tap">
              Change your name
            </Link>
          </p>
        )}
      </div>
    </form>
  )
}
