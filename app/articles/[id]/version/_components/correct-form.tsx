'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useRef, useState } from 'react'
import { ButtonLink } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { RestoredNotice } from '@/app/_components/restored-notice'
import { NeedsScript, SaveRow } from '@/app/_components/save-row'
import { SelectField } from '@/app/_components/select-field'
import { useSave } from '@/app/_components/use-save'
import { addVersion } from '@/lib/actions/versions'
import { ENCODINGS, type Encoding } from '@/lib/domain/article-draft'
import { ENCODING_BASIS_WORDS, ENCODING_WORDS } from '@/lib/domain/encoding-words'
import { CorrectedTextField } from './corrected-text-field'
import { UnreadNotice } from './unread-notice'
import { asReceived, type Corrected, useCorrectedText } from './use-corrected-text'
import { useVersionDraft } from './use-version-draft'
import { VersionPreview } from './version-preview'

/**
 * Adds a corrected text: it comes in, and what it means for the claims stands below before anything is saved. Whatever
 * is refused, the text stays; it outlives a reload.
 */
export function CorrectForm({ articleId, language }: { articleId: string; language: string }) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const { corrected, change, kept, restored } = useCorrectedText(articleId)
  const [encoding, setEncoding] = useState<Encoding | null>(null)
  const { draft, unread, pending: reading, askAgain } = useVersionDraft(articleId, corrected, encoding)
  const { send, refused, pending } = useSave(form, {
    save: addVersion,
    loadSchema: async () => (await import('@/lib/domain/version-input')).addVersionInput,
    onSaved: ({ number }) => {
      change(null)
      router.push(`/articles/${articleId}?version=${number}`)
    },
    // The preview was of another state of the article.
    onRefused: ({ code }) => {
      if (code === 'CHANGED_MEANWHILE') askAgain()
    },
  })

  function changeText(next: Corrected | null) {
    setEncoding(null)
    change(next)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!corrected || !draft) return
    send({ articleId, version: draft.version, received: asReceived(corrected, encoding) })
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose">
      {restored && <RestoredNotice onStartAfresh={() => changeText(null)} />}
      <NeedsScript />
      <CorrectedTextField corrected={corrected} onText={changeText} />
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
          onChange={(event) => setEncoding(event.target.value as Encoding)}
          options={ENCODINGS.map((value) => ({ value, label: ENCODING_WORDS[value] }))}
        />
      )}
      {draft && (
        <>
          <VersionPreview draft={draft} language={language} />
          <div className="mt-8">
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
