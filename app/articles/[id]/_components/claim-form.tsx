'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_components/button'
import { Conflict } from '@/app/_components/conflict'
import { Disclosure } from '@/app/_components/disclosure'
import { Notice } from '@/app/_components/notice'
import { RestoredNotice } from '@/app/_components/restored-notice'
import { SaveRow } from '@/app/_components/save-row'
import type { useDraft } from '@/app/_components/use-draft'
import { useKeys } from '@/app/_components/use-keys'
import { useSave } from '@/app/_components/use-save'
import { addClaim, editClaim } from '@/lib/actions/claims'
import type { MarkKind } from '@/lib/domain/framing'
import type { Passage } from '@/lib/domain/passage-selection'
import type { Claim, OriginRef } from '@/lib/domain/record'
import { plural } from '@/lib/format/count-words'
import { ClaimChainFields } from './claim-chain-fields'
import { ClaimFactFields, firstOf } from './claim-fact-fields'
import { ClaimFramingFields } from './claim-framing-fields'
import { ClaimMainFields } from './claim-main-fields'
import { ClaimSpans } from './claim-spans'
import { CONFLICT_FIELDS, settleClaim, typedUpon } from './conflict-fields'
import { type Change, countProposed } from './proposable'
import { asInput, confirm, startEdit, type TypedClaim } from './typed-claim'
import { useChoices } from './use-choices'
import { useProposals } from './use-proposals'

const NewOrigin = lazy(async () => ({ default: (await import('./new-origin')).NewOrigin }))

type Saved = { id: string; entryId: string }

type Props = {
  articleId: string
  edited: Claim | null
  /** Who changed the edited claim last, and when. */
  changedBy: string | null
  draft: ReturnType<typeof useDraft<TypedClaim>>
  /** Whether the form was opened by the analyst just now: then it takes the focus. */
  isFresh: boolean
  isHere: boolean
  passages: readonly Passage[]
  picking: MarkKind | null
  onPick: (kind: MarkKind | null) => void
  onPassageTaken: () => void
  onClose: () => void
  onSaved: (saved: Saved) => void
}

const FACTS = ['actors', 'places', 'quantities'] as const
const CHAIN = ['chain', 'certainty'] as const
const FRAMING = [
  'cues',
  'hedges',
  'loaded',
  'names',
  'cueStance',
  'commitment',
  'agency',
  'functions',
] as const

/** Everything that is said of a claim: what matters first on top, filled with what rules propose, the rest folded. */
export function ClaimForm({ articleId, edited, draft, isHere, passages, onSaved, ...props }: Props) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const { typed, change } = draft
  const offers = useChoices(articleId)
  const proposing = useProposals(articleId, typed, change)
  const [isAddingOrigin, setAddingOrigin] = useState(false)
  const [noOrigin, setNoOrigin] = useState<string | null>(null)
  const [saved, setSaved] = useState(false)
  const { send, refused, pending } = useSave<Saved>(form, {
    save: edited ? editClaim : addClaim,
    loadSchema: async () => {
      const schemas = await import('@/lib/domain/claim-input')
      return edited ? schemas.editClaimInput : schemas.addClaimInput
    },
    onSaved: (value) => {
      setSaved(true)
      onSaved(value)
    },
    onRefused: ({ code }) => code === 'CHANGED_MEANWHILE' && router.refresh(),
  })
  const errors = { ...refused?.fields, ...(noOrigin !== null && { originId: noOrigin }) }
  const isBehind = edited !== null && !pending && !saved && typed.upon !== edited.version
  const { isFresh } = props

  useEffect(() => {
    if (isFresh) form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus({ preventScroll: true })
  }, [isFresh])

  /** The typed origin; a sentence where there is none of that name. What was not offered yet is asked for. */
  async function findOrigin(label: string): Promise<{ id: string } | string | null> {
    if (label === '') return null
    const named = (origins: readonly OriginRef[]) => origins.find((one) => one.label === label)
    const known = named([...offers.choices.origins, ...(edited?.origin ? [edited.origin] : [])])
    if (known) return known
    const offered = await offers.ask(label)
    if (!offered) return 'The names of origins could not be read. What you typed is kept: save again.'
    return (
      named(offered.origins) ??
      'The record has no origin of this name. Choose one that is offered, or add it with “New origin”.'
    )
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    const origin = await findOrigin(typed.origin.trim())
    if (typeof origin === 'string') {
      setNoOrigin(origin)
      form.current?.querySelector<HTMLElement>('#claim-origin')?.focus()
      return
    }
    setNoOrigin(null)
    const content = asInput(typed, origin?.id ?? null)
    const { upon: version, textVersionId } = typed
    send(
      edited
        ? { claimId: edited.id, version, textVersionId, ...content }
        : { id: typed.id, articleId, ...content },
    )
  }
  useKeys(form, { 'claimForm.save': () => form.current?.requestSubmit() })

  const fields = { typed, change, errors, offers }
  const has = (...names: string[]) => names.some((name) => firstOf(errors, name) !== undefined) || undefined
  return (
    <>
      <form ref={form} onSubmit={submit} noValidate className="@container space-y-4">
        <h2 className="text-lg font-semibold">{edited ? 'Edit this claim' : 'A new claim'}</h2>
        {isBehind && <ClaimConflict {...{ edited, typed, change }} by={props.changedBy} />}
        {!isBehind && draft.restored && (
          <RestoredNotice
            onStartAfresh={() => (edited ? draft.restart(startEdit(edited)) : props.onClose())}
          />
        )}
        {!isHere && (
          <Notice tone="info">
            This claim is quoted from another version of the text, so its words cannot be chosen here.
          </Notice>
        )}
        <ClaimSpans {...{ typed, change, errors, passages, isHere }} onPassageTaken={props.onPassageTaken} />
        <div role="status" className="flex min-h-6 flex-wrap items-center gap-x-3 text-sm text-soft">
          {proposing && 'Reading the passage…'}
          {!proposing && typed.proposed.length > 0 && (
            <>
              {plural(typed.proposed.length, 'value')} proposed, not confirmed.{' '}
              <Button
                tone="quiet"
                className="min-h-6 px-0 text-sm"
                onClick={() =>
                  change(
                    confirm(
                      typed,
                      typed.proposed.map(({ field }) => field),
                    ),
                  )
                }
              >
                Confirm all
              </Button>
            </>
          )}
        </div>
        <ClaimMainFields {...fields} onNewOrigin={() => setAddingOrigin(true)} />
        <div>
          <Disclosure
            summary={`Who, where, how many${countProposed(typed, FACTS)}`}
            open={has('actors', 'places', 'quantities', 'time.basis', 'time.basisNote', 'time.note', 'kind')}
          >
            <ClaimFactFields {...fields} />
          </Disclosure>
          <Disclosure
            summary={`How it came here${countProposed(typed, CHAIN)}`}
            open={has('chain', 'certainty')}
          >
            <ClaimChainFields {...fields} />
          </Disclosure>
          <Disclosure summary={`How it is put${countProposed(typed, FRAMING)}`} open={has('framing')}>
            <ClaimFramingFields {...fields} picking={props.picking} onPick={props.onPick} isHere={isHere} />
          </Disclosure>
        </div>
        <div className="sticky bottom-0 z-10 -mx-1 border-t border-rule bg-paper px-1 py-2">
          <SaveRow
            refused={refused}
            pending={pending}
            kept={draft.kept}
            beside={
              <Button tone="quiet" onClick={props.onClose}>
                {edited ? 'Cancel' : 'Discard'}
              </Button>
            }
          >
            {edited ? 'Save the changes' : 'Save the claim'}
          </SaveRow>
        </div>
      </form>
      {isAddingOrigin && (
        <Suspense fallback={null}>
          <NewOrigin
            onClose={() => setAddingOrigin(false)}
            onSaved={(origin) => {
              offers.add(origin)
              change({ origin: origin.label, ...confirm(typed, ['origin']) })
              setNoOrigin(null)
              setAddingOrigin(false)
            }}
          />
        </Suspense>
      )}
    </>
  )
}

function ClaimConflict(props: { edited: Claim; by: string | null; typed: TypedClaim; change: Change }) {
  const saved = startEdit(props.edited)
  const { typed, told } = typedUpon(props.typed, saved)
  return (
    <Conflict
      what="This claim"
      by={props.by}
      told={told}
      fields={CONFLICT_FIELDS}
      start={props.typed.began ?? saved}
      typed={typed}
      saved={saved}
      onDecide={(settled) => props.change(settleClaim(settled, typed, saved))}
    />
  )
}
