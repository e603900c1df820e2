import type { Metadata } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/app/_components/button'
import { EdtfDate } from '@/app/_components/edtf-date'
import { EmptyState } from '@/app/_components/empty-state'
import { FindForm } from '@/app/_components/find-form'
import { PageHeading } from '@/app/_components/page-heading'
import { Pager } from '@/app/_components/pager'
import type { Named } from '@/lib/domain/record'
import type { ArticleCursor, ArticleFilter, ArticleInList } from '@/lib/domain/record-lists'
import { describeCorroborations, plural } from '@/lib/format/count-words'
import { loadArticles } from '@/lib/queries/articles'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Articles' }

export default async function ArticlesPage({ searchParams }: Props) {
  const search = await searchParams
  const filter: ArticleFilter = {
    words: one(search.q),
    source: one(search.source),
    claims: one(search.claims) === 'none' ? 'none' : undefined,
  }
  const after = readCursor(one(search.after))
  const { articles, next, source } = await loadArticles(filter, after)
  const narrowed = Boolean(filter.words || filter.source || filter.claims)

  return (
    <>
      <PageHeading title={titleOf(source, filter)} question="By date of publication, the newest first.">
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/articles/new">Add an article</ButtonLink>
          {source && <ButtonLink href="/articles">Articles of every source</ButtonLink>}
          {filter.claims ? (
            <ButtonLink href={listHref({ ...filter, claims: undefined })}>With and without claims</ButtonLink>
          ) : (
            <ButtonLink href={listHref({ ...filter, claims: 'none' })}>Without claims</ButtonLink>
          )}
        </div>
      </PageHeading>
      {(articles.length > 0 || narrowed) && (
        <FindForm
          action="/articles"
          label="Words of the title"
          typed={filter.words ?? ''}
          keep={{ source: filter.source, claims: filter.claims }}
          clearHref={filter.words ? listHref({ ...filter, words: undefined }) : undefined}
        />
      )}
      {articles.length === 0 ? (
        <Nothing narrowed={narrowed || after !== null} unread={!filter.words && filter.claims === 'none'} />
      ) : (
        <ul>
          {articles.map((article) => (
            <Row key={article.id} article={article} />
          ))}
        </ul>
      )}
      <Pager moreHref={next ? listHref(filter, next) : null} newestHref={after ? listHref(filter) : null} />
    </>
  )
}

function Row({ article }: { article: ArticleInList }) {
  const counts = [
    plural(article.claims, 'claim'),
    plural(article.contradictions, 'contradiction'),
    describeCorroborations(article.corroborations, article.repetitions),
    article.disputed > 0 && `${article.disputed} disputed`,
  ]
  return (
    <li className="border-t border-rule py-4">
      <h2 className="font-serif text-xl leading-snug font-semibold">
        <Link href={`/articles/${article.id}`} prefetch={false}>
          {article.title}
        </Link>
      </h2>
      <p className="mt-1 text-soft">
        {[article.source.name, article.author, article.genre].filter(Boolean).join(', ')},{' '}
        <EdtfDate edtf={article.publishedEdtf} basis={article.publishedBasis} />
      </p>
      <p className="text-sm">{counts.filter(Boolean).join(', ')}</p>
    </li>
  )
}

function titleOf(source: Named | null, { claims }: ArticleFilter): string {
  const of = source ? ` of ${source.name}` : ''
  return claims === 'none' ? `Articles${of} without claims` : `Articles${of}`
}

function Nothing({ narrowed, unread }: { narrowed: boolean; unread: boolean }) {
  if (unread)
    return (
      <EmptyState
        title="Claims were made of every article here"
        action={{ href: '/articles', label: 'Show every article' }}
      >
        Nothing is left to do here.
      </EmptyState>
    )
  return narrowed ? (
    <EmptyState title="No article matches" action={{ href: '/articles', label: 'Show every article' }}>
      Try fewer or other words of its title; the search above looks into the texts too.
    </EmptyState>
  ) : (
    <EmptyState title="No articles yet" action={{ href: '/articles/new', label: 'Add an article' }}>
      Paste a text or choose a file, or run <code>npm run seed</code> to load the five articles that come with
      Crossread.
    </EmptyState>
  )
}

function listHref({ words, source, claims }: ArticleFilter, after?: ArticleCursor): string {
  const query = new URLSearchParams()
  if (words) query.set('q', words)
  if (source) query.set('source', source)
  if (claims) query.set('claims', claims)
  if (after) query.set('after', `${after.publishedFrom}~${after.id}`)
  return query.size > 0 ? `/articles?${query}` : '/articles'
}

/** Where the page begins: `after=DAY~ID`; anything else begins at the newest. */
function readCursor(text: string | undefined): ArticleCursor | null {
  const [publishedFrom, id] = text?.split('~') ?? []
  return publishedFrom && id ? { publishedFrom, id } : null
}

function one(value: string | string[] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value) || undefined
}
