import Link from 'next/link'
import type { ArticleDraft } from '@/lib/domain/article-draft'
import { CopyList, WHY_COPIES } from '../../_components/copy-list'

/** What the record has of this text already: in the chosen source, which will refuse it, and elsewhere, which is welcome. */
export function DraftCopies({ draft, sourceId }: { draft: ArticleDraft; sourceId: string | null }) {
  const here = draft.sameBytes.find((article) => article.source.id === sourceId)
  if (!here && draft.nearCopies.length === 0) return null
  return (
    <section aria-label="Copies in the record" className="border-l-4 border-edge pl-4">
      {here && (
        <p className="mb-2 font-medium text-con">
          {here.source.name} has this very text already:{' '}
          <Link href={`/articles/${here.id}`}>{here.title}</Link>. It will not be added again under the same
          source.
        </p>
      )}
      {draft.nearCopies.length > 0 && (
        <>
          <h2 className="mb-1 font-semibold">The record has a text like this</h2>
          <CopyList copies={draft.nearCopies} />
          <p className="mt-2 text-sm text-soft">{WHY_COPIES}</p>
        </>
      )}
    </section>
  )
}
