'use client'

import { useRef } from 'react'
import { ChoiceField } from '@/app/_components/choice-field'
import { Conflict, type ConflictField } from '@/app/_components/conflict'
import { Disclosure } from '@/app/_components/disclosure'
import { RestoredNotice } from '@/app/_components/restored-notice'
import { NeedsScript, SaveRow } from '@/app/_components/save-row'
import { TextArea } from '@/app/_components/text-field'
import { useKeys } from '@/app/_components/use-keys'
import { takesKind, VERDICT_WORDS, VERDICTS, type Verdict } from '@/lib/domain/verdict'
import type { Ruled } from './unruled'
import { useRuling } from './use-ruling'

type Props = {
  linkId: string
  /** Of the link whose assessments are shown beside the form. */
  linkVersion: number
  /** What the ruling says that stands now, and whose it is and of when; null where there is none. */
  ruled: Ruled
  ruledBy: string | null
  /** Whether one of the claims asserts nothing, so that no kind can hold. */
  withQuestion: boolean
  /** Whether who rules is one of those who disagree. */
  isParty: boolean
  /** Folded away under a ruling that stands, unless something is typed in it. */
  folded: boolean
  /** What each analyst says, beside the form. */
  said: { id: string; says: string; why: string }[]
}

const FIELDS: ConflictField<Ruled>[] = [
  {
    field: 'verdict',
    label: 'What holds',
    words: ({ verdict }) => (verdict ? VERDICT_WORDS[verdict].label : ''),
  },
  { field: 'reason', label: 'Reason', words: ({ reason }) => reason, isText: true },
]

/** A ruling: one verdict by key or press, the reason, and in view what each analyst said. */
export function RulingForm({ linkId, linkVersion, ruled, ruledBy, withQuestion, said, ...props }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const ruling = useRuling(form, { linkId, linkVersion, ruled })
  const { typed, change, refused, conflict } = ruling
  const offered = VERDICTS.filter((verdict) => !(withQuestion && takesKind(verdict)))
  const choose = (verdict: Verdict) => () => {
    // Folded away, the form must not be filled in unseen.
    if (!offered.includes(verdict) || !form.current?.checkVisibility()) return false
    change({ verdict })
    form.current.querySelector('textarea')?.focus()
  }
  useKeys(form, {
    'rule.corroborates': choose('CORROBORATES'),
    'rule.contradicts': choose('CONTRADICTS'),
    'rule.neither': choose('NEITHER'),
    'rule.cannotTell': choose('CANNOT_TELL'),
    'rule.save': () => (form.current?.checkVisibility() ? form.current.requestSubmit() : false),
  })

  const fields = (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        ruling.submit()
      }}
      noValidate
      aria-label="Ruling"
      className="@container"
    >
      {props.isParty && (
        <p className="mb-3 max-w-prose text-sm text-soft">
          You are one of those who disagree: a ruling of yours will say that you are a party to the dispute.
        </p>
      )}
      {conflict ? (
        <Conflict
          what={conflict.isRuled ? 'The ruling on this link' : 'What analysts say of this link'}
          by={conflict.isRuled ? ruledBy : null}
          told="What each analyst says now stands in the form."
          fields={FIELDS}
          {...conflict}
        />
      ) : (
        ruling.restored && <RestoredNotice onStartAfresh={ruling.startAfresh} />
      )}
      <div className="grid gap-x-10 gap-y-6 @pair:grid-cols-2">
        <div className="space-y-6">
          <ChoiceField
            id="ruling-verdict"
            name="ruling-verdict"
            legend="What holds"
            hint="Keys 1 to 4 choose."
            choices={offered.map((verdict) => ({ value: verdict, ...VERDICT_WORDS[verdict] }))}
            value={typed.verdict}
            onChoose={(verdict) => change({ verdict: verdict as Verdict })}
            error={refused?.fields.verdict}
          />
          <TextArea
            id="ruling-reason"
            name="ruling-reason"
            label="Reason"
            hint="Why this holds, and why the other view does not. Who holds the other view stays in sight."
            rows={4}
            required
            value={typed.reason}
            onChange={(event) => change({ reason: event.target.value })}
            error={refused?.fields.reason}
          />
          <NeedsScript />
          <SaveRow refused={refused} pending={ruling.pending} kept={ruling.kept}>
            Save ruling
          </SaveRow>
        </div>
        <div>
          <h3 className="mb-2 font-medium">What each analyst says</h3>
          <ul className="space-y-3">
            {said.map(({ id, says, why }) => (
              <li key={id} className="border-t border-rule pt-2">
                <p className="font-semibold">{says}</p>
                <p className="max-w-prose whitespace-pre-line">{why}</p>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </form>
  )
  if (!props.folded) return fields
  return (
    <Disclosure summary="Rule again" open={ruling.isTouched}>
      {fields}
    </Disclosure>
  )
}
