'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, type RefObject, useRef } from 'react'
import { ChoiceField } from '@/app/_components/choice-field'
import { KeyHint } from '@/app/_components/key-hint'
import { Notice } from '@/app/_components/notice'
import { RestoredNotice } from '@/app/_components/restored-notice'
import { NeedsScript, SaveRow } from '@/app/_components/save-row'
import { TextArea, TextField } from '@/app/_components/text-field'
import { useDraft } from '@/app/_components/use-draft'
import { useKeys } from '@/app/_components/use-keys'
import { useSave } from '@/app/_components/use-save'
import { assessLink } from '@/lib/actions/assessments'
import { REFUSALS } from '@/lib/domain/refusal'
import { takesKind, type Verdict } from '@/lib/domain/verdict'
import { confirmAll } from './confirm-proposals'
import { ChangedNotice } from './draft-notices'
import type { FormStart } from './form-start'
import { LinkFields } from './link-fields'
import { ProposedAspects } from './proposed-aspects'
import { TopicFields } from './topic-fields'
import { asInput, describeRetracted, liveVersion, startTyped } from './typed'
import { VERDICT_CHOICES, VERDICT_KEYS } from './verdict-keys'

export type Saved = { linkId: string; entryId: string; verdict: Verdict | null }

type Props = {
  start: FormStart
  onSaved: (saved: Saved) => void
  /** Where the keys of the form act: the two claims and the form. */
  root: RefObject<HTMLElement | null>
  /** What stands beside the button that saves. */
  beside?: ReactNode
}

/**
 * Verdict and rationale, and what goes with the verdict, preset. Whatever is refused, the form keeps every word and
 * says what to do; drafts outlive a reload. By keys: a digit chooses and leads to the rationale, Ctrl+Enter saves.
 */
export function AssessForm({ start, onSaved, root, beside }: Props) {
  const { seen, mine } = start
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const key = `assess:${[seen.claimId, seen.otherClaimId].sort().join(':')}`
  const { typed, change, forget, restored, restart } = useDraft(key, startTyped(mine))
  const { send, refused, pending } = useSave<Omit<Saved, 'verdict'>>(form, {
    save: assessLink,
    loadSchema: async () => (await import('@/lib/domain/assess-link-input')).assessLinkInput,
    onSaved: (saved) => {
      forget()
      onSaved({ ...saved, verdict: typed.verdict })
    },
    // Brings what stands now, so that it can be shown beside what was typed.
    onRefused: ({ code }) => code === 'CHANGED_MEANWHILE' && router.refresh(),
  })
  const takesNoKind = start.withQuestion && takesKind(typed.verdict)
  const changedSince = typed.upon !== liveVersion(mine)
  const errors = refused?.fields ?? {}
  const retracted = describeRetracted(mine, typed)

  function choose(verdict: Verdict) {
    change({ verdict })
    form.current?.querySelector<HTMLElement>('#rationale')?.focus()
  }
  useKeys(root, {
    [VERDICT_KEYS.CORROBORATES]: () => choose('CORROBORATES'),
    [VERDICT_KEYS.CONTRADICTS]: () => choose('CONTRADICTS'),
    [VERDICT_KEYS.NEITHER]: () => choose('NEITHER'),
    [VERDICT_KEYS.CANNOT_TELL]: () => choose('CANNOT_TELL'),
    'pair.aspects': () => change({ aspects: confirmAll(start.proposals, typed.aspects) }),
    'pair.save': () => form.current?.requestSubmit(),
    'pair.leave': leaveField,
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    send(asInput(typed, seen))
  }

  return (
    <form ref={form} onSubmit={submit} noValidate aria-label="Your assessment" className="space-y-6">
      {changedSince ? (
        <ChangedNotice
          saved={mine}
          onKeepTyped={() => change({ upon: liveVersion(mine) })}
          onTakeSaved={() => restart(startTyped(mine))}
        />
      ) : (
        restored && <RestoredNotice onStartAfresh={() => restart(startTyped(mine))} />
      )}
      <NeedsScript />
      {start.withQuestion && (
        <Notice tone="info">
          One of these is a question. It asserts nothing, so it takes only “Neither” or “Cannot tell”.
        </Notice>
      )}
      <ChoiceField
        id="verdict"
        name="verdict"
        legend="Verdict"
        choices={VERDICT_CHOICES}
        value={typed.verdict}
        onChoose={(verdict) => change({ verdict: verdict as Verdict })}
        error={takesNoKind ? REFUSALS.QUESTION_TAKES_NO_KIND : errors.verdict}
      />
      <TextArea
        id="rationale"
        name="rationale"
        label="Rationale"
        hint={
          <>
            {retracted && <strong className="block font-semibold text-ink">{retracted}</strong>}
            Why, in your words. A verdict and a rationale are enough to save; the rest has presets.
          </>
        }
        rows={4}
        required
        value={typed.rationale}
        onChange={(event) => change({ rationale: event.target.value })}
        error={errors.rationale}
      />
      {(typed.verdict === null || takesKind(typed.verdict)) && !start.withQuestion && (
        <ProposedAspects
          proposals={start.proposals}
          aspects={typed.aspects}
          onChange={(aspects) => change({ aspects })}
        />
      )}
      {takesKind(typed.verdict) && !takesNoKind && (
        <LinkFields
          typed={typed}
          change={change}
          errors={errors}
          preset={start.preset}
          modesDiffer={start.modesDiffer}
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
          error={errors.tempting}
        />
      )}
      <TextArea
        id="note"
        name="note"
        label="Note (optional)"
        rows={2}
        value={typed.note}
        onChange={(event) => change({ note: event.target.value })}
        error={errors.note}
      />
      {start.topics.choices.length > 0 && (
        <TopicFields
          topics={start.topics.choices}
          chosen={typed.topics ?? start.topics.preset}
          onChange={(topics) => change({ topics })}
        />
      )}
      <div className="judging-save">
        <SaveRow refused={refused} pending={pending} beside={beside}>
          Save assessment <KeyHint press="Ctrl ↵" />
        </SaveRow>
      </div>
    </form>
  )
}

/** Out of the field to what is judged, where single keys act again. */
function leaveField(event: KeyboardEvent): boolean {
  const field = event.target
  if (!(field instanceof HTMLElement) || !field.matches('textarea, select, input')) return false
  const heading = document.querySelector<HTMLElement>('[data-pair-heading]')
  if (heading) heading.focus()
  else field.blur()
  return true
}
