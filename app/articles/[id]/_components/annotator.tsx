'use client'

import { useRouter } from 'next/navigation'
import { lazy, type MouseEvent, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { useDraft } from '@/app/_components/use-draft'
import { useKeys } from '@/app/_components/use-keys'
import type { ProposableField } from '@/lib/domain/claim-field'
import type { MarkKind } from '@/lib/domain/framing'
import { leftOutNotice, type Passage, SELECTION_REFUSALS, wordAt } from '@/lib/domain/passage-selection'
import type { Claim } from '@/lib/domain/record'
import { PassageBar } from './passage-bar'
import { drawRanges, offsetUnder } from './text-runs'
import { marksOf, settle, startClaim, startEdit, type TypedClaim } from './typed-claim'
import { useCaret } from './use-caret'
import { usePassage } from './use-passage'

const loadForm = () => import('./claim-form')
const ClaimForm = lazy(async () => ({ default: (await loadForm()).ClaimForm }))

type Props = {
  articleId: string
  versionId: string
  language: string
  /** The claim that is edited; null where claims are made. */
  edited: Claim | null
  /** Who changed the edited claim last, and when. */
  changedBy: string | null
  text: ReactNode
  /** What stands beside the text while no form does. */
  rail: ReactNode
}

const DISCARDED = 'The claim you were making is discarded.'

const FIELD_OF = { CUE: 'cues', HEDGE: 'hedges', LOADED: 'loaded', NAME: 'names' } as const satisfies Record<
  MarkKind,
  ProposableField
>

/** The text of an article as a place to work in: words are selected and become claims, in a form beside them. */
export function Annotator({ articleId, versionId, language, edited, changedBy, text, rail }: Props) {
  const router = useRouter()
  const root = useRef<HTMLElement>(null)
  const about = edited ? `claim-edit:${edited.id}` : `claim:${articleId}`
  const start = edited ? startEdit(edited) : startClaim(versionId)
  const draft = useDraft(about, start)
  const { typed, change } = draft
  const [said, say] = useState('')
  const [picking, setPicking] = useState<MarkKind | null>(null)
  const [isFresh, setFresh] = useState(false)
  // The claim that was being made until Discard was pressed.
  const [discarded, setDiscarded] = useState<TypedClaim | null>(null)
  const words = usePassage(root, language, versionId)
  const caret = useCaret(root, words, language, say)
  const { passages, runs } = words
  const passage = passages[0] ?? null
  const isOpen = edited !== null || typed.spans.length > 0
  // Places of an earlier text are not on this page.
  const isHere = typed.textVersionId === versionId

  useEffect(() => {
    if (passage) void loadForm()
    drawRanges('passage', runs(), passages)
  }, [passage, passages, runs])
  useEffect(() => {
    const there = runs()
    drawRanges('claim-draft', there, isOpen && isHere ? typed.spans : [])
    drawRanges('claim-marks', there, isOpen && isHere ? marksOf(typed) : [])
  }, [typed, isOpen, isHere, runs])
  useEffect(() => {
    return () => {
      for (const name of ['passage', 'claim-draft', 'claim-marks']) drawRanges(name, [], [])
    }
  }, [])

  function mark(kind: MarkKind, { start, end, quote }: Passage) {
    const field = FIELD_OF[kind]
    const others = typed[field].filter((one) => one.start !== start || one.end !== end)
    const isNew = others.length === typed[field].length
    change(settle(typed, field, isNew ? [...others, { kind, role: null, start, end, text: quote }] : others))
    say(isNew ? `Marked: ${quote}` : `No longer marked: ${quote}`)
  }

  function take() {
    const word =
      picking && !passage && caret.at !== null ? wordAt(words.readWhole(), caret.at, language) : null
    const taken = passage ?? word
    if (!taken) {
      if (isOpen && !picking) return
      say(SELECTION_REFUSALS[words.refused ?? 'EMPTY'])
      return
    }
    const quotes = passage ? passages : [taken]
    if (picking && quotes.length > 1) {
      say('A mark is one run of words. Select them without page furniture.')
      return
    }
    if (picking) mark(picking, taken)
    else if (!isOpen) {
      setFresh(true)
      setDiscarded(null)
      change({ ...startClaim(versionId), id: newSeed(), spans: [...quotes] })
      if (words.leftOut > 0) say(leftOutNotice(words.leftOut))
    } else {
      const isIn = (quote: Passage) =>
        typed.spans.some(({ start, end }) => start === quote.start && end === quote.end)
      const added = isHere ? quotes.filter((quote) => !isIn(quote)) : []
      if (added.length > 0) {
        change({ spans: [...typed.spans, ...added] })
        say(
          `Added to the claim: ${added.map(({ quote }) => quote).join(' … ')} ${leftOutNotice(words.leftOut)}`,
        )
      }
    }
    words.clear()
    caret.stay()
  }

  useKeys(root, {
    'reader.claim': (event) => {
      const isPressable =
        event?.target instanceof Element && event.target.closest('a, button, summary, input')
      if (isPressable || (!caret.on && !passage && !words.refused)) return false
      take()
    },
    'reader.caret': () => (caret.on ? caret.leave() : caret.enter()),
    'reader.leave': () => {
      if (picking) setPicking(null)
      else if (passage || words.refused) words.clear()
      else if (caret.on) caret.leave()
      else return false
    },
  })

  function click(event: MouseEvent) {
    if (!isOpen || (event.target as Element).closest('a, summary')) return
    // While a form is open a press on a claim does not lead away from it.
    event.stopPropagation()
    if (!picking || !isHere || passage) return
    const at = offsetUnder(runs(), event.clientX, event.clientY)
    const word = at === null ? null : wordAt(words.readWhole(), at, language)
    if (word) mark(picking, word)
  }

  function close() {
    setPicking(null)
    if (!edited) {
      setDiscarded(typed)
      say(`${DISCARDED} It can be brought back.`)
    }
    draft.restart(start)
    root.current?.focus({ preventScroll: true })
    if (edited) router.push(`/articles/${articleId}?claim=${edited.id}#${edited.id}`)
  }

  function bringBack() {
    if (!discarded) return
    setFresh(true)
    change(discarded)
    setDiscarded(null)
  }

  return (
    <div className="desk:grid desk:grid-cols-[minmax(0,42rem)_minmax(18rem,1fr)] desk:gap-10">
      <div className="relative">
        <div className="no-print mb-3 flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button aria-pressed={caret.on} onClick={() => (caret.on ? caret.leave() : caret.enter())}>
            {caret.on ? 'Leave the caret' : 'Select by keyboard'}
          </Button>
          <p className="text-sm text-soft">
            {caret.on
              ? 'Arrows move, with Ctrl by word or paragraph, with Alt by sentence; Shift selects, Enter takes.'
              : 'Select words to make a claim of them.'}
          </p>
        </div>
        <section
          ref={root}
          aria-label={caret.on ? 'Text, with a caret' : 'Text'}
          // With a caret the arrows belong to the text, not to a screen reader's own way of reading.
          role={caret.on ? 'application' : undefined}
          tabIndex={caret.on ? 0 : -1}
          data-picking={picking ?? undefined}
          className="reader-region relative"
          onKeyDown={(event) => caret.press(event) && event.preventDefault()}
          onClickCapture={click}
        >
          {text}
          {caret.on && <span ref={caret.mark} aria-hidden="true" className="reader-caret" />}
        </section>
        {!words.pressed && (
          <PassageBar
            {...{ root, runs, passages, isOpen, picking }}
            leftOut={words.leftOut}
            refused={words.refused}
            exactly={words.exactly}
            onTake={take}
            onExactly={words.setExactly}
            onDismiss={words.clear}
          />
        )}
        <p role="status" className="sr-only">
          {said}
        </p>
      </div>
      <aside
        aria-label={isOpen ? 'The claim' : 'Claims of this article'}
        className={`sticky bottom-0 z-10 -mx-4 overflow-y-auto border-t border-rule bg-paper px-4 desk:top-4 desk:bottom-auto desk:mx-0 desk:max-h-[calc(100dvh-2rem)] desk:self-start desk:border-0 desk:px-1 desk:pt-1 ${isOpen ? 'max-h-[62dvh] pt-3' : 'max-h-[45dvh] py-3'}`}
        // A region that scrolls must be reachable by keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls
        tabIndex={0}
      >
        {isOpen ? (
          <Suspense fallback={<p className="text-soft">Opening the form…</p>}>
            <ClaimForm
              {...{ articleId, edited, changedBy, draft, isFresh, isHere, passages, picking }}
              onPick={setPicking}
              onPassageTaken={words.clear}
              onClose={close}
              onSaved={({ id, entryId }) => {
                setPicking(null)
                setFresh(false)
                draft.restart(startClaim(versionId))
                root.current?.focus({ preventScroll: true })
                say('The claim is saved.')
                router.push(`/articles/${articleId}?claim=${id}&saved=${entryId}`, { scroll: false })
              }}
            />
          </Suspense>
        ) : (
          <>
            {discarded && (
              <Notice tone="info">
                {DISCARDED}{' '}
                <Button tone="quiet" onClick={bringBack}>
                  Bring it back
                </Button>
              </Notice>
            )}
            {rail}
          </>
        )}
      </aside>
    </div>
  )
}

/** The id of a claim before it is saved: 12 lower case letters and digits. */
function newSeed(): string {
  const letters = '0123456789abcdefghijklmnopqrstuvwxyz'
  const chance = crypto.getRandomValues(new Uint32Array(12))
  return Array.from(chance, (one) => letters.charAt(one % letters.length)).join('')
}
