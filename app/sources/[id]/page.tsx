import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/_components/button'
import { EdtfDate } from '@/app/_components/edtf-date'
import { Facts } from '@/app/_components/facts'
import { SourceGrades } from '@/app/_components/grades'
import { History } from '@/app/_components/history'
import { PageHeading } from '@/app/_components/page-heading'
import { RetractRow } from '@/app/_components/retract-row'
import { RetractedNotice } from '@/app/_components/retracted-notice'
import { SavedNotice } from '@/app/_components/saved-notice'
import { SectionHeading } from '@/app/_components/section-heading'
import { plural } from '@/lib/format/count-words'
import { loadHistory, loadSaved } from '@/lib/queries/changes'
import { loadSource } from '@/lib/queries/edited'

type Search = Partial<Record<'saved' | 'history', string | string[]>>
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadSource((await params).id))?.source.name ?? 'No such source' }
}

export default async function SourcePage({ params, searchParams }: Props) {
  const loaded = await loadSource((await params).id)
  if (!loaded) notFound()
  const { source, articles, on, grades, actor } = loaded
  const search = await searchParams
  const [saved, history] = await Promise.all([
    loadSaved(search.saved),
    loadHistory(
      {
        subjects: [
          ['source', source.id],
          ...grades.map(({ id }): ['sourceGrade', string] => ['sourceGrade', id]),
        ],
      },
      search.history,
    ),
  ])
  const facts = [
    { label: 'Country', value: source.country },
    { label: 'Kind', value: source.kind },
    { label: 'Homepage', value: source.homepage },
    { label: 'Note', value: source.note },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []))

  return (
    <>
      <SavedNotice saved={saved} />
      <PageHeading title={source.name} eyebrow="Source">
        <RetractedNotice what="This source" retractedAt={source.retractedAt} />
        {facts.length > 0 ? <Facts facts={facts} /> : <p className="text-soft">Nothing is said of it yet.</p>}
        <div className="no-print mt-4">
          <ButtonLink href={`/sources/${source.id}/edit`}>Edit this source</ButtonLink>{' '}
          <ButtonLink href={`/weigh?source=${source.id}`}>What falls without it</ButtonLink>
        </div>
      </PageHeading>
      <SourceGrades sourceId={source.id} grades={grades} actor={actor} />
      <section aria-labelledby="articles">
        <SectionHeading id="articles" note={plural(on.articles, 'article')}>
          Articles
        </SectionHeading>
        {articles.length === 0 && <p className="text-soft">No article of it is in the record.</p>}
        <ul>
          {articles.map((article) => (
            <li key={article.id} className="py-1">
              <Link href={`/articles/${article.id}`} prefetch={false} className="font-serif text-lg">
                {article.title}
              </Link>{' '}
              <span className="text-sm text-soft">
                <EdtfDate edtf={article.publishedEdtf} basis={article.publishedBasis} />,{' '}
                {plural(article.claims, 'claim')}
              </span>
            </li>
          ))}
        </ul>
        {on.articles > articles.length && (
          <Link href={`/articles?source=${source.id}`} className="tap text-sm">
            All {plural(on.articles, 'article')}
          </Link>
        )}
      </section>
      <RetractRow
        what="source"
        record={source}
        used={
          on.articles > 0
            ? plural(on.articles, 'article')
            : on.claims > 0
              ? plural(on.claims, 'chain of a claim', 'chains of claims')
              : null
        }
      />
      <History history={history} path={`/sources/${source.id}`} />
    </>
  )
}
