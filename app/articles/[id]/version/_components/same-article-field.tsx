'use client'

import { FieldError } from '@/app/_components/field'
import { Notice } from '@/app/_components/notice'
import type { RefindingDraft } from '@/lib/domain/article-draft'
import { plural } from '@/lib/format/count-words'

/** The id of its box, for whoever moves the focus there. */
export const SAME_ARTICLE = 'same-article'

type Props = {
  refindings: RefindingDraft[]
  confirmed: boolean
  onConfirm: (confirmed: boolean) => void
  /** Whether saving was tried without an answer. */
  missed: boolean
}

/** Asks whether a text in which most claims are not found is a text of the same article. */
export function SameArticleField({ refindings, confirmed, onConfirm, missed }: Props) {
  const gone = refindings.filter(({ outcome }) => outcome === 'CHANGED' || outcome === 'LOST').length
  return (
    <Notice tone="refused">
      <p className="font-medium">Is this a text of the same article?</p>
      <p className="mb-2">
        Of {plural(refindings.length, 'claim')}, {gone} {gone === 1 ? 'is' : 'are'} changed or lost in it.
        Another article is better added as an article of its own.
      </p>
      <label className="flex min-h-6 items-center gap-2">
        <input
          id={SAME_ARTICLE}
          type="checkbox"
          checked={confirmed}
          onChange={(event) => onConfirm(event.target.checked)}
          aria-invalid={missed ? true : undefined}
          aria-describedby={missed ? `${SAME_ARTICLE}-error` : undefined}
          className="size-4 accent-ink"
        />
        Yes, it is the corrected text of this article
      </label>
      <FieldError id={SAME_ARTICLE} error={missed ? 'Confirm it, or give the right text above.' : null} />
    </Notice>
  )
}
