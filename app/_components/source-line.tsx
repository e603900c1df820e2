import type { ArticleRef } from '@/lib/domain/record'
import { DatedSource } from './dated-source'

/** Who published and when; the source's name leads to the article unless `linked` is false. */
export function SourceLine({ article, linked = true }: { article: ArticleRef; linked?: boolean }) {
  return (
    <DatedSource
      href={linked ? `/articles/${article.id}` : null}
      name={article.source.name}
      published={{ edtf: article.publishedEdtf, basis: article.publishedBasis }}
    />
  )
}
