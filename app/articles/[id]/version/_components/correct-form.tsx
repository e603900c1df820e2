'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useRef, useState } from 'react'
import { ButtonLink } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { RestoredNotice } from '@/app/_components/restored-notice'
import { NeedsScript, SaveRow } from '@/app/_components/save-row'
import { SelectField } from '@/app/_components/select-field'
import { useDraft } from '@/app/_components/use-draft'
import { useSave } from '@/app/_components/use-save'
import { addVersion } from '@/lib/actions/versions'
import { ENCODINGS, type Encoding } from '@/lib/domain/article-draft'
import { isDoubtful } from '@/lib/domain/doubtful-text'
import { ENCODING_BASIS_WORDS, ENCODING_WORDS } from '@/lib/domain/encoding-words'
import { TextIn } from '../../../_components/text-in'
import { asReceivedInput, type Received, useReceived } from '../../../_components/use-received'
import { SAME_ARTICLE, SameArticleField } from './same-article-field'
import { UnreadNotice } from './unread-notice'
import { useVersionDraft } from './use-version-draft'
import { VersionPreview } from './version-preview'

const START: { encoding: Encoding | null } = { encoding: null }

/**
 * Adds a corrected text: it comes in, and what it means for the claims stands below before anything is saved. Whatever
 * is refused, the text stays; it outlives a reload.
 */
export function CorrectForm({ articleId, language }: { articleId: string; language: string }) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const about = `version:${articleId}`
  const { id, typed, change, restart } = useDraft(about, START)
  const { received: corrected, receive, keepLetter, kept, restored } = useReceived(about, id)
  const { encoding } = typed
  // Of a text: another one is asked about anew.
  const [same, setSame] = useState<{ of: Received; confirmed: boolean } | null>(null)
  const { draft, unread, pending: reading, askAgain } = useVersionDraft(articleId, corrected, encoding)
  const { send, refused, pending } = useSave(form, {
    save: addVersion,
    loadSchema: async () => (await import('@/lib/domain/version-input')).addVersionInput,
    onSaved: ({ number }) => {
      changeText(null)
      router.push(`/articles/${articleId}?version=${number}`)
    },
    // The preview was of another state of the article.
    onRefused: ({ code }) => {
      if (code === 'CHANGED_MEANWHILE') askAgain()
    },
  })

  const isConfirmed = corrected !== null && same?.of === corrected && same.confirmed

  function changeText(next: Received | null) {
    // Another file has another encoding.
    restart(START)
    receive(next)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!corrected || !draft) return
    if (isDoubtful(draft.refindings) && !isConfirmed) {
      setSame({ of: corrected, confirmed: false })
      document.getElementById(SAME_ARTICLE)?.focus()
      return
    }
    send({ articleId, version: draft.version, received: asReceivedInput(corrected, encoding) })
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose">
      {restored && <RestoredNotice onStartAfresh={() => changeText(null)} />}
      <NeedsScript />
      <TextIn
        label="The corrected text"
        hint="All of it, as it stands on the page now. It is compared with the latest version as soon as it is here."
        received={corrected}
        onReceive={changeText}
        onLetter={keepLetter}
      />
      {corrected && !kept && (
        <Notice tone="info">
          This browser has no room to keep the text until it is saved. After a reload, give it again.
        </Notice>
      )}
      <p role="status" className="min-h-6 text-sm text-soft">
        {reading ? 'Comparing the text…' : ''}
      </p>
      {unread && <UnreadNotice unread={unread} onAskAgain={askAgain} />}
      {corrected?.from === 'file' && (draft || unread?.code === 'NOT_IN_ENCODING') && (
        <SelectField
          id="encoding"
          name="encoding"
          label="Read as"
          hint={draft && `${ENCODING_WORDS[draft.encoding]}: ${ENCODING_BASIS_WORDS[draft.encodingBasis]}.`}
          value={encoding ?? draft?.encoding ?? ''}
          onChange={(event) => change({ encoding: event.target.value as Encoding })}
          options={ENCODINGS.map((value) => ({ value, label: ENCODING_WORDS[value] }))}
        />
      )}
      {draft && (
        <>
          <VersionPreview draft={draft} language={language} />
          <div className="mt-8">
            {corrected && isDoubtful(draft.refindings) && (
              <SameArticleField
                refindings={draft.refindings}
                confirmed={isConfirmed}
                onConfirm={(confirmed) => setSame({ of: corrected, confirmed })}
                missed={same?.of === corrected && !same.confirmed}
              />
            )}
            <SaveRow
              refused={refused}
              pending={pending}
              beside={<ButtonLink href={`/articles/${articleId}`}>Cancel</ButtonLink>}
            >
              Save as version {draft.number}
            </SaveRow>
          </div>
        </>
      )}
    </form>
  )
}
