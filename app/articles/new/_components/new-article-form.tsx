'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { ButtonLink } from '@/app/_components/button'
import { RestoredNotice } from '@/app/_components/restored-notice'
import { NeedsScript, SaveRow } from '@/app/_components/save-row'
import { SectionHeading } from '@/app/_components/section-heading'
import { useDraft } from '@/app/_components/use-draft'
import { useSave } from '@/app/_components/use-save'
import { addOwnArticle } from '@/lib/actions/articles'
import type { ArticleDraft } from '@/lib/domain/article-draft'
import type { SourceToChoose } from '@/lib/domain/record-lists'
import { FurnitureField } from '../../_components/furniture-field'
import { Particulars } from '../../_components/particulars'
import { TextIn } from '../../_components/text-in'
import { asParticulars, confirmGuesses, listUnconfirmed } from '../../_components/typed-article'
import { asReceivedInput, type Received, useReceived } from '../../_components/use-received'
import { ConfirmGuesses } from './confirm-guesses'
import { DraftCopies } from './draft-copies'
import { DraftState, UnkeptNotice } from './draft-state'
import { EncodingField } from './encoding-field'
import { findSource } from './find-source'
import { EMPTY_NEW, followText, type TypedNew, textErrorOf, textKey } from './new-article'
import { asSourceChoice, SourceField } from './source-field'
import { useArticleDraft } from './use-article-draft'

/**
 * Adds an article in two moments: the text comes in, and then everything else stands there as a proposal to be
 * confirmed or changed. Whatever is refused, the form keeps every word; drafts outlive a reload.
 */
export function NewArticleForm({ sources }: { sources: SourceToChoose[] }) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const { id, typed, change, restart, restored, kept: wordsKept } = useDraft('article', EMPTY_NEW)
  const { received, receive, keepLetter, kept, restored: textRestored } = useReceived('article', id)
  const { draft, pending: reading, refused: unread, askAgain } = useArticleDraft(received, typed.encoding)
  // How often saving was asked for while guesses stood unconfirmed; each time brings them up.
  const [asked, setAsked] = useState(0)
  const { send, refused, pending } = useSave(form, {
    save: addOwnArticle,
    loadSchema: async () => (await import('@/lib/domain/article-input')).addOwnArticleInput,
    onSaved: ({ id }) => {
      startAfresh()
      router.push(`/articles/${id}?added`)
    },
  })
  // That the source has the text is told beside the button, with the way to the article; no field is wrong.
  const errors = refused && refused.code !== 'SAME_BYTES_IN_SOURCE' ? refused.fields : {}
  const encodingError = unread?.code === 'NOT_IN_ENCODING' ? unread.refused : errors['received.encoding']
  const unreachable = unread?.code === 'SERVER_FAILED' ? unread.refused : null
  const textError = unread && !unreachable && !encodingError ? unread.refused : textErrorOf(errors)

  const guesses = draft ? listUnconfirmed(typed, draft) : []

  const before = useRef<ArticleDraft | null>(null)
  useEffect(() => {
    if (!draft || draft === before.current) return
    const follows = followText(typed, before.current, draft)
    before.current = draft
    if (follows) change(follows)
  }, [draft, typed, change])

  function startAfresh() {
    restart(EMPTY_NEW)
    receive(null)
    setAsked(0)
  }

  function receiveText(next: Received | null) {
    // Another file has another encoding.
    if (typed.encoding) change({ encoding: null })
    receive(next)
    setAsked(0)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (guesses.length > 0) setAsked((times) => times + 1)
    else save(typed)
  }

  function confirmAndSave() {
    if (!draft) return
    const confirmed = { ...typed, ...confirmGuesses(typed, draft) }
    change(confirmed)
    // The pressed button goes with what it confirmed.
    form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus()
    save(confirmed)
  }

  function save(said: TypedNew) {
    if (!received || !draft || reading) return
    send({
      received: asReceivedInput(received, said.encoding),
      source: asSourceChoice(said.source, sources),
      ...asParticulars(said, draft),
    })
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose">
      {(restored || textRestored) && <RestoredNotice onStartAfresh={startAfresh} />}
      <NeedsScript />
      <TextIn
        label="The article’s text"
        hint="Paste all of it, as it stands on the page. What does not belong to it is set aside below."
        received={received}
        onReceive={receiveText}
        onLetter={keepLetter}
        error={textError}
      />
      {received && !kept && <UnkeptNotice received={received} />}
      <DraftState pending={reading} unreachable={unreachable} onAskAgain={askAgain} />
      {received && draft && (
        <div className="space-y-6" aria-busy={reading}>
          {received.from === 'file' && (
            <EncodingField
              draft={draft}
              chosen={typed.encoding}
              onChoose={(encoding) => change({ encoding })}
              error={encodingError}
            />
          )}
          <DraftCopies draft={draft} sourceId={findSource(typed.source.name, sources)?.id ?? null} />
          <SectionHeading>Who published it</SectionHeading>
          <SourceField
            typed={typed.source}
            change={(part) => change({ source: { ...typed.source, ...part } })}
            sources={sources}
            errors={errors}
          />
          <SectionHeading>What it is</SectionHeading>
          <Particulars typed={typed} change={change} proposals={draft} errors={errors} />
          <SectionHeading>Page furniture</SectionHeading>
          <FurnitureField
            text={draft.text}
            language={typed.language ?? draft.language?.tag}
            ranges={typed.stripped ?? draft.stripped}
            onChange={(stripped) => change({ stripped, strippedOf: textKey(draft) })}
            error={errors.stripped}
          />
          <SaveRow
            refused={refused}
            pending={pending}
            kept={wordsKept || !kept}
            beside={<ButtonLink href="/articles">Cancel</ButtonLink>}
          >
            Add the article
          </SaveRow>
          {asked > 0 && guesses.length > 0 && (
            <ConfirmGuesses guesses={guesses} asked={asked} onConfirm={confirmAndSave} />
          )}
        </div>
      )}
    </form>
  )
}
