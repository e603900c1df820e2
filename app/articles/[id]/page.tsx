import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EdtfDate } from '@/app/_components/edtf-date'
import { FactPhrases } from '@/app/_components/fact-phrases'
import { PageHeading } from '@/app/_components/page-heading'
import { VoiceCountLine } from '@/app/_components/voice-count'
import { countVoices } from '@/lib/domain/voice-count'
import { loadArticle } from '@/lib/queries/articles'
import { ArticleFacts } from './_components/article-facts'
import { ClaimRail } from './_components/claim-rail'
import { ReaderText } from './_components/reader-text'
import { SelectedClaim } from './_components/selected-claim'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ claim?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadArticle((await params).id)
  return { title: loaded?.article.title ?? 'No such article' }
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const loaded = await loadArticle((await params).id)
  if (!loaded) notFound()
  const { article, claims, links, facts } = loaded
  const { claim: wanted } = await searchParams
  const selected = claims.find((claim) => claim.id === wanted) ?? null
  // Neither shows only where asked for: on the claim's own page.
  const linksOfSelected = links.filter(
    (link) => selected && link.kind !== 'NEITHER' && (link.a.id === selected.id || link.b.id === selected.id),
  )

  return (
    <>
      <PageHeading title={article.title} eyebrow={article.source.name}>
        <FactPhrases
          facts={[
            { label: 'Author', value: article.author ?? 'not stated' },
            {
              label: 'Published',
              value: <EdtfDate edtf={article.publishedEdtf} basis={article.publishedBasis} />,
            },
            { label: 'Claims rest on', value: <VoiceCountLine count={countVoices(claims, facts)} /> },
          ]}
        />
        <ArticleFacts article={article} />
      </PageHeading>
      <div className="desk:grid desk:grid-cols-[minmax(0,42rem)_minmax(18rem,1fr)] desk:gap-10">
        <ReaderText article={article} claims={claims} selected={selected} links={linksOfSelected} />
        <aside
          aria-label="Claims of this article"
          className="sticky bottom-0 z-10 -mx-4 max-h-[45dvh] overflow-y-auto border-t border-rule bg-paper px-4 py-3 desk:top-4 desk:bottom-auto desk:mx-0 desk:max-h-[calc(100dvh-2rem)] desk:self-start desk:border-0 desk:px-1 desk:py-1"
          // A region that scrolls must be reachable by keyboard.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls
          tabIndex={0}
        >
          {selected && <SelectedClaim claim={selected} links={linksOfSelected} articleId={article.id} />}
          <ClaimRail articleId={article.id} claims={claims} links={links} selectedId={selected?.id ?? null} />
        </aside>
      </div>
    </>
  )
}
