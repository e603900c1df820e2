import Link from 'next/link'
import type { ArticleRef } from '@/lib/domain/record'
import { EdtfDate } from './edtf-date'

/** Who published and when; the source's name leads to the article unless `linked` is false. */
export function SourceLine({ article, linked = true }: { article: ArticleRef; linked?: boolean }) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2 text-sm text-soft">
      {linked ? (
        <Link
          href={`/articles/${article.id}`}
          prefetch={false}
          className="tap font-semibold text-ink no-underline hover:underline"
        >
          {article.source.name}
        </Link>
      ) : (
        <b className="font-semibold text-ink">{article.source.name}</b>
      )}
      <EdtfDate edtf={article.publishedEdtf} basis={article.publishedBasis} />
    </span>
  )
}
