'use client'

import { type FormEvent, type ReactNode, type RefObject, useRef } from 'react'
import { ChoiceField } from '@/app/_components/choice-field'
import { Conflict } from '@/app/_components/conflict'
import { KeyHint } from '@/app/_components/key-hint'
import { Notice } from '@/app/_components/notice'
import { RestoredNotice } from '@/app/_components/restored-notice'
import { NeedsScript, SaveRow } from '@/app/_components/save-row'
import { TextArea, TextField } from '@/app/_components/text-field'
import { useEdit } from '@/app/_components/use-edit'
import { useKeys } from '@/app/_components/use-keys'
import { assessLink } from '@/lib/actions/assessments'
import { REFUSALS } from '@/lib/domain/refusal'
import { takesKind, type Verdict } from '@/lib/domain/verdict'
import { confirmAll } from './confirm-proposals'
import { listConflictFields } from './conflict-fields'
import type { FormStart } from './form-start'
import { LinkFields } from './link-fields'
import { ProposedAspects } from './proposed-aspects'
import { TopicFields } from './topic-fields'
import { asInput, describeRetracted, liveVersion, startTyped, type Typed } from './typed'
import { VERDICT_CHOICES, VERDICT_KEYS } from './verdict-keys'

export type Saved = { linkId: string; entryId: string; verdict: Verdict | null }

type Props = {
  start: FormStart
  onSaved: (saved: Saved) => void
  /** Brings what stands now of this pair; without it the page is refreshed. */
  bring?: () => void
  /** Where the keys of the form act: the two claims and the form. */
  root: RefObject<HTMLElement | null>
  /** What stands beside the button that saves. */
  beside?: ReactNode
}

/**
 * Verdict and rationale, and what goes with the verdict, preset. Whatever is refused, the form keeps every word and
 * says what to do; drafts outlive a reload. By keys: a digit chooses and leads to the rationale, Ctrl+Enter saves.
 */
export function AssessForm({ start, onSaved, bring, root, beside }: Props) {
  const { seen, mine } = start
  const form = useRef<HTMLFormElement>(null)
  const editing = useEdit<Typed, number | null, Omit<Saved, 'verdict'>>(form, {
    about: `assess:${[seen.claimId, seen.otherClaimId].sort().join(':')}`,
    saved: startTyped(mine),
    version: liveVersion(mine),
    save: assessLink,
    bring,
    loadSchema: async () => (await import('@/lib/domain/assess-link-input')).assessLinkInput,
    onSaved: (saved) => onSaved({ ...saved, verdict: typed.verdict }),
  })
  const { fields: typed, change, send, refused, pending, conflict, kept } = editing
  const takesNoKind = start.withQuestion && takesKind(typed.verdict)
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
    send(asInput(typed, editing.upon, seen))
  }

  return (
    <form ref={form} onSubmit={submit} noValidate aria-label="Your assessment" className="space-y-6">
      {conflict ? (
        <Conflict
          what="Your assessment of this pair"
          told={mine?.retractedAt ? 'It was retracted; saving brings it back.' : null}
          fields={listConflictFields(start.topics.choices)}
          {...conflict}
        />
      ) : (
        editing.restored && <RestoredNotice onStartAfresh={editing.startAfresh} />
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
        <SaveRow refused={refused} pending={pending} kept={kept} beside={beside}>
          Save assessment <KeyHint press="Ctrl ↵" />
        </SaveRow>
      </div>
    </form>
  )
}

/** Out of the field to what is judged, where single keys act again. */
function leaveField(event?: KeyboardEvent): boolean {
  const field = event?.target
  if (!(field instanceof HTMLElement) || !field.matches('textarea, select, input')) return false
  const heading = document.querySelector<HTMLElement>('[data-pair-heading]')
  if (heading) heading.focus()
  else field.blur()
  return true
}
