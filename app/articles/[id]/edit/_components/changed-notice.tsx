'use client'

import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import type { Article } from '@/lib/domain/record'
import { listDifferences, type TypedEdit } from './typed-edit'

type Props = { article: Article; typed: TypedEdit; onKeepTyped: () => void; onTakeSaved: () => void }

/** What stands now beside what was typed, where they differ; the analyst decides which goes on. */
export function ChangedNotice({ article, typed, onKeepTyped, onTakeSaved }: Props) {
  const differences = listDifferences(typed, article)
  return (
    <Notice tone="refused">
      <p className="font-medium">This article was changed after you began typing.</p>
      {differences.length > 0 && (
        <dl className="my-2 grid gap-2">
          {differences.map((field) => (
            <div key={field.label}>
              <dt className="text-sm text-soft">{field.label}</dt>
              <dd>
                What stands now: <b className="font-medium">{field.saved || 'nothing'}</b>
              </dd>
              <dd>You typed: {field.typed || 'nothing'}</dd>
            </div>
          ))}
        </dl>
      )}
      {typed.uponText !== article.text.versionId && (
        <p className="my-2">
          It has a new text, too; what you marked as page furniture in the old one is not carried over.
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button onClick={onKeepTyped}>Go on with what I typed</Button>
        <Button onClick={onTakeSaved}>Take what stands now</Button>
      </div>
    </Notice>
  )
}
