import type { Metadata } from 'next'
import Link from 'next/link'
import { EdtfDate } from '@/app/_components/edtf-date'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeading } from '@/app/_components/page-heading'
import { plural } from '@/lib/format/count-words'
import { loadArticles } from '@/lib/queries/articles'

export const metadata: Metadata = { title: 'Articles' }

export default async function ArticlesPage() {
  const articles = await loadArticles()
  return (
    <>
      <PageHeading title="Articles" question="By date of publication." />
      {articles.length === 0 ? (
        <EmptyState title="No articles yet">
          Run `npm run seed` to load the corpus that comes with Crossread.
        </EmptyState>
      ) : (
        <ul>
          {articles.map((article) => (
            <li key={article.id} className="border-t border-rule py-4">
              <h2 className="font-serif text-xl leading-snug font-semibold">
                <Link href={`/articles/${article.id}`}>{article.title}</Link>
              </h2>
              <p className="mt-1 text-soft">
                {[article.source.name, article.author, article.genre].filter(Boolean).join(', ')},{' '}
                <EdtfDate edtf={article.publishedEdtf} basis={article.publishedBasis} />
              </p>
              <p className="text-sm">
                {[
                  plural(article.claims, 'claim'),
                  plural(article.contradictions, 'contradiction'),
                  plural(article.corroborations, 'corroboration'),
                  article.disputed > 0 && `${article.disputed} disputed`,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
