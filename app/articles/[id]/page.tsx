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
import { describeChangedBy } from '@/lib/format/changed-by'
import { loadArticle, loadCopies } from '@/lib/queries/articles'
import { loadHistory, loadSaved } from '@/lib/queries/changes'
import { loadLatestChange } from '@/lib/queries/edited'
import { loadArticleReading } from '@/lib/queries/silences'
import { loadVersions } from '@/lib/queries/versions'
import { Annotator } from './_components/annotator'
import { ArticleFacts } from './_components/article-facts'
import { ArticleSilence } from './_components/article-silence'
import { ClaimRail } from './_components/claim-rail'
import { Copies } from './_components/copies'
import { EarlierClaims } from './_components/earlier-claims'
import { ReaderText } from './_components/reader-text'
import { SelectedClaim } from './_components/selected-claim'
import { Versions } from './_components/versions'

type Search = Partial<Record<'claim' | 'edit' | 'added' | 'saved' | 'history' | 'version', string | string[]>>
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadArticle((await params).id)
  return { title: loaded?.article.title ?? 'No such article' }
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const loaded = await loadArticle((await params).id)
  if (!loaded) notFound()
  const { article, claims, links, facts } = loaded
  const { claim: wanted, edit, added, version, ...search } = await searchParams
  const edited = claims.find((claim) => claim.id === edit) ?? null
  const [saved, history, copies, versions, latest, reading] = await Promise.all([
    loadSaved(search.saved),
    loadHistory({ subjects: [['article', article.id]] }, search.history),
    loadCopies(article.text.versionId),
    loadVersions(article.id),
    edited && loadLatestChange('claim', edited.id),
    loadArticleReading(article.id),
  ])
  // What was done to a claim is told where claims are made, which may be far down the page.
  const isOfClaim = saved?.change.subjectType === 'claim'
  const selected = claims.find((claim) => claim.id === wanted) ?? null
  // Neither shows only where asked for: on the claim's own page.
  const linksOfSelected = links.filter(
    (link) => selected && link.kind !== 'NEITHER' && (link.a.id === selected.id || link.b.id === selected.id),
  )

  return (
    <>
      {added !== undefined && <Notice tone="done">The article is in the record.</Notice>}
      {!isOfClaim && <SavedNotice saved={saved} />}
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
      <Annotator
        key={edited?.id ?? 'new'}
        articleId={article.id}
        versionId={article.text.versionId}
        language={article.language}
        edited={edited}
        changedBy={describeChangedBy(latest)}
        text={<ReaderText article={article} claims={claims} selected={selected} links={linksOfSelected} />}
        rail={
          <>
            {isOfClaim && <SavedNotice saved={saved} />}
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
              articleId={article.id}
            />
          </>
        }
      />
      <ArticleSilence article={article} reading={reading} />
      <History history={history} path={`/articles/${article.id}`} />
    </>
  )
}

/** The earlier version a claim is quoted from; null where it stands in the text that is read. */
function versionOf(claim: Claim, article: Article, versions: VersionInList[]): VersionInList | null {
  if (claim.versionId === article.text.versionId) return null
  return versions.find(({ versionId }) => versionId === claim.versionId) ?? null
}
