'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react'
import { Button, ButtonLink } from '@/app/_components/button'
import { ChoiceField } from '@/app/_components/choice-field'
import { Notice } from '@/app/_components/notice'
import { TextArea, TextField } from '@/app/_components/text-field'
import { useDraft } from '@/app/_components/use-draft'
import { assessLink } from '@/lib/actions/assessments'
import type { Independence } from '@/lib/domain/independence'
import type { Assessment } from '@/lib/domain/record'
import { VERDICT_WORDS, VERDICTS, type Verdict } from '@/lib/domain/verdict'
import { LinkFields } from './link-fields'
import { asInput, makesLink, startTyped } from './typed'

type Props = {
  claimId: string
  otherClaimId: string
  withQuestion: boolean
  modesDiffer: boolean
  /** One's own assessment of the pair, live or retracted. */
  mine: Assessment | null
  /** Its version where it is edited; null where a new one is made. */
  version: number | null
  preset: { independence: Independence; basis: string }
  /** Who is annotating. */
  analystName: string | null
  /** Labels of the topics the link will stand under. */
  topics: string[]
  backHref: string
}

type Refused = { sentence: string; fields: Record<string, string> }

/**
 * Step two: verdict and rationale, and what goes with the verdict, preset. Whatever is refused, the form keeps every
 * word and says what to do; drafts outlive a reload.
 */
export function AssessForm(props: Props) {
  const { claimId, otherClaimId, mine, version, backHref } = props
  const router = useRouter()
  const key = `assess:${[claimId, otherClaimId].sort().join(':')}`
  const { typed, change, forget, restored, setTyped } = useDraft(key, startTyped(mine))
  const [refused, setRefused] = useState<Refused | null>(null)
  const [pending, startTransition] = useTransition()
  const form = useRef<HTMLFormElement>(null)

  // The first wrong field takes the focus, once its sentence stands beside it.
  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refused])

  function save(event: FormEvent) {
    event.preventDefault()
    if (pending) return
    startTransition(async () => {
      const answer = await assessLink(asInput(typed, claimId, otherClaimId, version)).catch(() => UNREACHABLE)
      if (!answer.ok) {
        const fields = answer.fields ?? (answer.field ? { [answer.field]: answer.sentence } : {})
        setRefused({ sentence: answer.sentence, fields })
        return
      }
      forget()
      router.push(`/links/${answer.value.linkId}?saved=${answer.value.entryId}`)
    })
  }

  return (
    <form ref={form} onSubmit={save} noValidate className="max-w-prose space-y-7">
      {restored && (
        <Notice tone="info">
          What you typed here earlier is back.{' '}
          <Button
            type="button"
            tone="quiet"
            onClick={() => {
              setTyped(startTyped(mine))
              forget()
            }}
          >
            Start afresh
          </Button>
        </Notice>
      )}
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
        error={refused?.fields.verdict}
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
      {makesLink(typed.verdict) && (
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
          label="Tempting as"
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
      {props.topics.length > 0 && (
        <p className="text-sm text-soft">Topics, as both claims share them: {props.topics.join(', ')}.</p>
      )}
      {refused && <Notice tone="refused">{refused.sentence}</Notice>}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" tone="primary" aria-disabled={pending}>
          {pending ? 'Saving…' : 'Save assessment'}
        </Button>
        <ButtonLink href={backHref}>Cancel</ButtonLink>
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

const UNREACHABLE = {
  ok: false as const,
  sentence:
    'Crossread did not answer, so nothing was saved. What you typed is still here: see that Crossread still runs in its terminal, then save again.',
  field: undefined,
  fields: undefined,
}
