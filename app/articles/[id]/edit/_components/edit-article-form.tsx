'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useRef, useState } from 'react'
import { ButtonLink } from '@/app/_components/button'
import { Conflict } from '@/app/_components/conflict'
import { Notice } from '@/app/_components/notice'
import { RestoredNotice } from '@/app/_components/restored-notice'
import { NeedsScript, SaveRow } from '@/app/_components/save-row'
import { SectionHeading } from '@/app/_components/section-heading'
import { useDraft } from '@/app/_components/use-draft'
import { useSave } from '@/app/_components/use-save'
import { editArticle } from '@/lib/actions/articles'
import type { Article } from '@/lib/domain/record'
import { FurnitureField } from '../../../_components/furniture-field'
import { Particulars } from '../../../_components/particulars'
import { asParticulars, proposalsOf, startTyped } from '../../../_components/typed-article'
import { EDIT_FIELDS, goOn, isBehind, startEdit } from './typed-edit'

/**
 * Corrects what is said of an article. Where it was changed since typing began, what stands now is shown beside what
 * was typed, and the analyst decides which goes on.
 */
export function EditArticleForm({ article, by }: { article: Article; by: string | null }) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const { typed, change, forget, restart, restored, kept } = useDraft(
    `article-edit:${article.id}`,
    startEdit(article),
  )
  const [saved, setSaved] = useState(false)
  const { send, refused, pending } = useSave(form, {
    save: editArticle,
    loadSchema: async () => (await import('@/lib/domain/article-input')).editArticleInput,
    onSaved: ({ entryId }) => {
      setSaved(true)
      forget()
      router.push(`/articles/${article.id}?saved=${entryId}`)
    },
    // Brings what stands now, so that the form can show it beside what was typed.
    onRefused: ({ code }) => code === 'CHANGED_MEANWHILE' && router.refresh(),
  })
  const errors = refused?.fields ?? {}
  const proposals = proposalsOf(article)
  // Saving brings the article as it now stands before the page turns: that change is this form's own.
  const behind = !pending && !saved && isBehind(typed, article)
  const { versionId, text } = article.text

  function submit(event: FormEvent) {
    event.preventDefault()
    send({
      articleId: article.id,
      version: typed.upon,
      textVersionId: typed.uponText,
      ...asParticulars(typed, proposals),
    })
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose space-y-6">
      {behind ? (
        <>
          <Conflict
            what="This article"
            by={by}
            fields={EDIT_FIELDS}
            start={typed.base ?? startTyped(article)}
            typed={typed}
            saved={startTyped(article)}
            onDecide={(settled) => change(goOn(settled, typed, article))}
          />
          {typed.uponText !== versionId && (
            <Notice tone="info">
              It has a new text, too; what you marked as page furniture in the old one is not carried over.
            </Notice>
          )}
        </>
      ) : (
        restored && <RestoredNotice onStartAfresh={() => restart(startEdit(article))} />
      )}
      <NeedsScript />
      <Particulars typed={typed} change={change} proposals={proposals} errors={errors} />
      {text && (
        <>
          <SectionHeading>Page furniture</SectionHeading>
          <FurnitureField
            text={text}
            language={typed.language ?? article.language}
            ranges={
              typed.uponText === versionId ? (typed.stripped ?? proposals.stripped) : proposals.stripped
            }
            onChange={(stripped) => change({ stripped })}
            error={errors.stripped}
          />
        </>
      )}
      <SaveRow
        refused={refused}
        pending={pending}
        kept={kept}
        beside={<ButtonLink href={`/articles/${article.id}`}>Cancel</ButtonLink>}
      >
        Save the particulars
      </SaveRow>
    </form>
  )
}
