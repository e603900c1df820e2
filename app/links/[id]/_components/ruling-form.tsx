'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useRef } from 'react'
import { ChoiceField } from '@/app/_components/choice-field'
import { RestoredNotice } from '@/app/_components/restored-notice'
import { NeedsScript, SaveRow } from '@/app/_components/save-row'
import { TextArea } from '@/app/_components/text-field'
import { useDraft } from '@/app/_components/use-draft'
import { useKeys } from '@/app/_components/use-keys'
import { useSave } from '@/app/_components/use-save'
import { ruleLink } from '@/lib/actions/rulings'
import { takesKind, VERDICT_WORDS, VERDICTS, type Verdict } from '@/lib/domain/verdict'

type Props = {
  linkId: string
  /** Of the link whose assessments are shown beside the form. */
  linkVersion: number
  /** Whether one of the claims asserts nothing, so that no kind can hold. */
  withQuestion: boolean
  /** What each analyst says, beside the form. */
  said: { id: string; says: string; why: string }[]
}

type Typed = { verdict: Verdict | null; reason: string }
const START: Typed = { verdict: null, reason: '' }

/** A ruling: one verdict by key or press, the reason, and in view what each analyst said. */
export function RulingForm({ linkId, linkVersion, withQuestion, said }: Props) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const { typed, change, forget, restored, restart, kept } = useDraft(`rule:${linkId}`, START)
  const { send, refused, pending } = useSave(form, {
    save: ruleLink,
    loadSchema: async () => (await import('@/lib/domain/assess-link-input')).ruleLinkInput,
    onSaved: (saved) => {
      forget()
      router.push(`/links/${saved.linkId}?saved=${saved.entryId}`)
    },
    // Brings what was judged meanwhile; what was typed stays in the form.
    onRefused: ({ code }) => code === 'CHANGED_MEANWHILE' && router.refresh(),
  })
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

  function submit(event: FormEvent) {
    event.preventDefault()
    send({ linkId, linkVersion, verdict: typed.verdict ?? undefined, reason: typed.reason })
  }

  return (
    <form ref={form} onSubmit={submit} noValidate aria-label="Ruling" className="@container">
      {restored && <RestoredNotice onStartAfresh={() => restart(START)} />}
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
          <SaveRow refused={refused} pending={pending} kept={kept}>
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
}
