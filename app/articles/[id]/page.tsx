import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/_components/button'
import { EdtfDate } from '@/app/_components/edtf-date'
import { FactPhrases } from '@/app/_components/fact-phrases'
import { History } from '@/app/_components/history'
import { Notice } from '@/app/_components/notice'
import { PageHeading } from '@/app/_components/page-heading'
import { SavedNotice } from '@/app/_components/saved-notice'
import { VoiceCountLine } from '@/app/_components/voice-count'
import type { Article, Claim } from '@/lib/domain/record'
import type { VersionInList } from '@/lib/domain/record-lists'
import { countVoices } from '@/lib/domain/voice-count'
import { loadArticle, loadCopies } from '@/lib/queries/articles'
import { loadHistory, loadSaved } from '@/lib/queries/changes'
import { loadVersions } from '@/lib/queries/versions'
import { ArticleFacts } from './_components/article-facts'
import { ClaimRail } from './_components/claim-rail'
import { Copies } from './_components/copies'
import { EarlierClaims } from './_components/earlier-claims'
import { ReaderText } from './_components/reader-text'
import { SelectedClaim } from './_components/selected-claim'
import { Versions } from './_components/versions'

type Search = Partial<Record<'claim' | 'added' | 'saved' | 'history' | 'version', string | string[]>>
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadArticle((await params).id)
  return { title: loaded?.article.title ?? 'No such article' }
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const loaded = await loadArticle((await params).id)
  if (!loaded) notFound()
  const { article, claims, links, facts } = loaded
  const { claim: wanted, added, version, ...search } = await searchParams
  const [saved, history, copies, versions] = await Promise.all([
    loadSaved(search.saved),
    loadHistory({ subjects: [['article', article.id]] }, search.history),
    loadCopies(article.text.versionId),
    loadVersions(article.id),
  ])
  const selected = claims.find((claim) => claim.id === wanted) ?? null
  // Neither shows only where asked for: on the claim's own page.
  const linksOfSelected = links.filter(
    (link) => selected && link.kind !== 'NEITHER' && (link.a.id === selected.id || link.b.id === selected.id),
  )

  return (
    <>
      {added !== undefined && <Notice tone="done">The article is in the record.</Notice>}
      <SavedNotice saved={saved} />
      {version !== undefined && (
        <Notice tone="done">Version {article.text.number} is saved; this is its text.</Notice>
      )}
      <PageHeading title={article.title} eyebrow={article.source.name}>
        <FactPhrases
          facts={[
            { label: 'Author', value: article.author ?? 'not recorded' },
            {
              label: 'Published',
              value: <EdtfDate edtf={article.publishedEdtf} basis={article.publishedBasis} />,
            },
            { label: 'Claims rest on', value: <VoiceCountLine count={countVoices(claims, facts)} /> },
          ]}
        />
        <ArticleFacts article={article} />
        <div className="mt-2 flex flex-wrap gap-3">
          <ButtonLink href={`/articles/${article.id}/edit`}>Correct the particulars</ButtonLink>
          <ButtonLink href={`/articles/${article.id}/version`}>Add a corrected text</ButtonLink>
        </div>
        <Versions articleId={article.id} versions={versions} shown={article.text.number} />
      </PageHeading>
      <EarlierClaims claims={claims} />
      <Copies copies={copies} />
      <div className="desk:grid desk:grid-cols-[minmax(0,42rem)_minmax(18rem,1fr)] desk:gap-10">
        <ReaderText article={article} claims={claims} selected={selected} links={linksOfSelected} />
        <aside
          aria-label="Claims of this article"
          className="sticky bottom-0 z-10 -mx-4 max-h-[45dvh] overflow-y-auto border-t border-rule bg-paper px-4 py-3 desk:top-4 desk:bottom-auto desk:mx-0 desk:max-h-[calc(100dvh-2rem)] desk:self-start desk:border-0 desk:px-1 desk:py-1"
          // A region that scrolls must be reachable by keyboard.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls
          tabIndex={0}
        >
          {selected && (
            <SelectedClaim
              claim={selected}
              links={linksOfSelected}
              articleId={article.id}
              elsewhere={versionOf(selected, article, versions)}
            />
          )}
          <ClaimRail
            path={`/articles/${article.id}`}
            claims={claims}
            links={links}
            selectedId={selected?.id ?? null}
            versionId={article.text.versionId}
          />
        </aside>
      </div>
      <History history={history} path={`/articles/${article.id}`} />
    </>
  )
}

/** The earlier version a claim is quoted from; null where it stands in the text that is read. */
function versionOf(claim: Claim, article: Article, versions: VersionInList[]): VersionInList | null {
  if (claim.versionId === article.text.versionId) return null
  return versions.find(({ versionId }) => versionId === claim.versionId) ?? null
}
