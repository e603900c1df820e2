'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useRef } from 'react'
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
import { asParticulars } from '../../_components/typed-article'
import { DraftCopies } from './draft-copies'
import { DraftState, UnkeptNotice } from './draft-state'
import { EncodingField } from './encoding-field'
import { findSource } from './find-source'
import { EMPTY_NEW, followText, textErrorOf, textKey } from './new-article'
import { asSourceChoice, SourceField } from './source-field'
import { TextIn } from './text-in'
import { asReceivedInput, useArticleDraft } from './use-article-draft'
import { type Received, useReceived } from './use-received'

/**
 * Adds an article in two moments: the text comes in, and then everything else stands there as a proposal to be
 * confirmed or changed. Whatever is refused, the form keeps every word; drafts outlive a reload.
 */
export function NewArticleForm({ sources }: { sources: SourceToChoose[] }) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const { received, receive, kept, restored: textRestored } = useReceived('article-text')
  const { typed, change, restart, restored } = useDraft('article', EMPTY_NEW)
  const { draft, pending: reading, refused: unread, askAgain } = useArticleDraft(received, typed.encoding)
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
  }

  function receiveText(next: Received | null) {
    // Another file has another encoding.
    if (typed.encoding) change({ encoding: null })
    receive(next)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!received || !draft || reading) return
    send({
      received: asReceivedInput(received, typed.encoding),
      source: asSourceChoice(typed.source, sources),
      ...asParticulars(typed, draft),
    })
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose">
      {(restored || textRestored) && <RestoredNotice onStartAfresh={startAfresh} />}
      <NeedsScript />
      <TextIn received={received} onReceive={receiveText} error={textError} />
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
            beside={<ButtonLink href="/articles">Cancel</ButtonLink>}
          >
            Add the article
          </SaveRow>
        </div>
      )}
    </form>
  )
}
