'use client'

import { DatedSource } from '@/app/_components/dated-source'
import { QuotedFrom } from '@/app/_components/quoted-from'
import type { Basis } from '@/lib/domain/claim-words'
import type { Excerpt } from '@/lib/domain/record-lists'
import { Found } from './found'

/** One thing found: what it is called, the passage that matched, and its article. */
export type Hit = {
  id: string
  href: string
  title: string
  excerpt: Excerpt
  /** Of a claim: which version it is quoted from, where that is not the latest. */
  from?: number | null
  articleId: string
  source: string
  published: { edtf: string; basis: Basis }
}

/** @param serif whether the titles are an article's own words */
export function Hits({ hits, serif = false }: { hits: Hit[]; serif?: boolean }) {
  return (
    <ul>
      {hits.map(({ id, href, title, excerpt, from, articleId, source, published }) => (
        <li key={id} className="border-t border-rule py-3">
          <p className={serif ? 'font-serif text-lg' : 'font-medium'}>
            <a href={href}>{title}</a>
          </p>
          <Found excerpt={excerpt} />
          <DatedSource href={`/articles/${articleId}`} name={source} published={published} />{' '}
          <QuotedFrom version={from} />
        </li>
      ))}
    </ul>
  )
}
