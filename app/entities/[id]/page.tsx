import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/_components/button'
import { History } from '@/app/_components/history'
import { PageHeading } from '@/app/_components/page-heading'
import { RetractRow } from '@/app/_components/retract-row'
import { RetractedNotice } from '@/app/_components/retracted-notice'
import { SavedNotice } from '@/app/_components/saved-notice'
import { SectionHeading } from '@/app/_components/section-heading'
import { plural } from '@/lib/format/count-words'
import { loadHistory, loadSaved } from '@/lib/queries/changes'
import { loadEntity } from '@/lib/queries/edited'

type Search = Partial<Record<'saved' | 'history', string | string[]>>
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadEntity((await params).id))?.entity.label ?? 'No such entity' }
}

export default async function EntityPage({ params, searchParams }: Props) {
  const loaded = await loadEntity((await params).id)
  if (!loaded) notFound()
  const { entity, claims } = loaded
  const search = await searchParams
  const [saved, history] = await Promise.all([
    loadSaved(search.saved),
    loadHistory({ subjects: [['entity', entity.id]] }, search.history),
  ])
  const articles = [...new Set(entity.mentions.map(({ articleId }) => articleId))]

  return (
    <>
      <SavedNotice saved={saved} />
      <PageHeading title={entity.label} eyebrow="Entity">
        <RetractedNotice what="This entity" retractedAt={entity.retractedAt} />
        <ButtonLink className="no-print" href={`/entities/${entity.id}/edit`}>
          Edit this entity
        </ButtonLink>
      </PageHeading>
      <SectionHeading note={plural(entity.aliases.length, 'name')}>Other names</SectionHeading>
      {entity.aliases.length === 0 ? (
        <p className="text-soft">It is known by no other name yet.</p>
      ) : (
        <ul>
          {entity.aliases.map((alias) => (
            <li key={alias} dir="auto">
              {alias}
            </li>
          ))}
        </ul>
      )}
      {articles.length > 0 && (
        <>
          <SectionHeading>What each article calls it</SectionHeading>
          <ul>
            {articles.map((articleId) => (
              <li key={articleId}>
                <Link href={`/articles/${articleId}`} prefetch={false}>
                  {articleId}
                </Link>
                :{' '}
                {entity.mentions
                  .filter((mention) => mention.articleId === articleId)
                  .map(({ name }) => `“${name}”`)
                  .join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {!entity.retractedAt && (
        <p className="mt-6 max-w-prose text-sm text-soft">
          {claims === 0
            ? 'No claim names it yet, by its label or another of these names.'
            : `${plural(claims, 'claim')} ${claims === 1 ? 'names' : 'name'} it, by its label or another of these names. Retracted, it no longer makes these names one: claims are compared by their own words alone.`}
        </p>
      )}
      <RetractRow what="entity" record={entity} used={null} />
      <History history={history} path={`/entities/${entity.id}`} />
    </>
  )
}
