import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Notice } from '@/app/_components/notice'
import { PageHeading } from '@/app/_components/page-heading'
import { describeInstant } from '@/lib/format/instant-words'
import { loadVersion } from '@/lib/queries/versions'
import { ClaimRail } from '../../_components/claim-rail'
import { ReaderText } from '../../_components/reader-text'
import { SelectedClaim } from '../../_components/selected-claim'
import { Versions } from '../../_components/versions'

type Props = {
  params: Promise<{ id: string; number: string }>
  searchParams: Promise<{ claim?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, number } = await params
  const loaded = await loadVersion(id, number)
  return { title: loaded ? `${loaded.article.title}, version ${number}` : 'No such version' }
}

/** An article in one of its versions, with the claims that are quoted from it. */
export default async function VersionPage({ params, searchParams }: Props) {
  const { id, number } = await params
  const loaded = await loadVersion(id, number)
  if (!loaded) notFound()
  const { article, versions, claims, links } = loaded
  const { claim: wanted } = await searchParams
  const selected = claims.find((claim) => claim.id === wanted) ?? null
  const linksOfSelected = links.filter(
    (link) => selected && link.kind !== 'NEITHER' && (link.a.id === selected.id || link.b.id === selected.id),
  )
  const path = `/articles/${id}/versions/${number}`
  const latest = versions[0]?.number ?? article.text.number

  return (
    <>
      <PageHeading
        title={article.title}
        eyebrow={`${article.source.name}: version ${article.text.number} of ${latest}`}
        question={`${describeInstant(article.text.capturedAt)}, ${article.text.capturedHow}`}
      >
        {article.text.number < latest && (
          <Notice tone="info">
            A later version of this text exists. <Link href={`/articles/${id}`}>Read version {latest}</Link>,
            or{' '}
            <Link href={`/articles/${id}/versions/${article.text.number + 1}/difference`}>
              see what was changed in version {article.text.number + 1}
            </Link>
            .
          </Notice>
        )}
        <Versions articleId={id} versions={versions} shown={article.text.number} />
      </PageHeading>
      <div className="desk:grid desk:grid-cols-[minmax(0,42rem)_minmax(18rem,1fr)] desk:gap-10">
        <ReaderText
          article={article}
          claims={claims}
          selected={selected}
          links={linksOfSelected}
          path={path}
        />
        <aside
          aria-label="Claims of this version"
          className="sticky bottom-0 z-10 -mx-4 max-h-[45dvh] overflow-y-auto border-t border-rule bg-paper px-4 py-3 desk:top-4 desk:bottom-auto desk:mx-0 desk:max-h-[calc(100dvh-2rem)] desk:self-start desk:border-0 desk:px-1 desk:py-1"
          // A region that scrolls must be reachable by keyboard.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls
          tabIndex={0}
        >
          {selected && (
            <SelectedClaim claim={selected} links={linksOfSelected} articleId={article.id} path={path} />
          )}
          {claims.length === 0 ? (
            <p className="text-soft">No claim is quoted from this version.</p>
          ) : (
            <ClaimRail path={path} claims={claims} links={links} selectedId={selected?.id ?? null} />
          )}
        </aside>
      </div>
    </>
  )
}
