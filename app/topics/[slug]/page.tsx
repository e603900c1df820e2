import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/_components/button'
import { DossierLinks } from '@/app/_components/dossier-links'
import { FactPhrases } from '@/app/_components/fact-phrases'
import { History } from '@/app/_components/history'
import { PageHeading } from '@/app/_components/page-heading'
import type { Search } from '@/app/_components/read-filter'
import { SavedNotice } from '@/app/_components/saved-notice'
import { VoiceCountLine } from '@/app/_components/voice-count'
import { groupLinks } from '@/lib/domain/link-groups'
import type { Link } from '@/lib/domain/record'
import { repetitionOf } from '@/lib/domain/repetition'
import { queueHref } from '@/lib/domain/review-queue'
import { countVoices } from '@/lib/domain/voice-count'
import { loadHistory, loadSaved } from '@/lib/queries/changes'
import { loadTopicRecord } from '@/lib/queries/edited'
import { loadTopic } from '@/lib/queries/topics'
import { RetractedTopic, TopicRetraction } from './_components/retracted-topic'
import { TopicClaims } from './_components/topic-claims'
import { TopicColumns } from './_components/topic-columns'
import { TopicLinks } from './_components/topic-links'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadTopic((await params).slug))?.topic.label ?? 'No such topic' }
}

export default async function TopicPage({ params, searchParams }: Props) {
  const { slug } = await params
  const [loaded, record, search] = await Promise.all([loadTopic(slug), loadTopicRecord(slug), searchParams])
  if (!record) notFound()
  const [saved, history] = await Promise.all([
    loadSaved(search.saved),
    loadHistory({ subjects: [['topic', slug]] }, search.history),
  ])
  const foot = (
    <>
      <TopicRetraction {...record} />
      <History history={history} path={`/topics/${slug}`} />
    </>
  )
  if (!loaded)
    return (
      <>
        <SavedNotice saved={saved} />
        <RetractedTopic topic={record.topic} />
        {foot}
      </>
    )
  const { topic, claims, links, facts, aliases } = loaded
  const chosen = [search.column ?? []].flat()
  const { contradictions, corroborations } = groupLinks(links)
  const disputed = links.filter((link) => link.state === 'DISPUTED').length

  return (
    <>
      <SavedNotice saved={saved} />
      <PageHeading title={topic.label} question={topic.question}>
        <FactPhrases
          facts={[
            { label: 'Claims', value: claims.length },
            { label: 'They rest on', value: <VoiceCountLine count={countVoices(claims, facts)} /> },
            { label: 'Contradictions', value: contradictions.length },
            { label: 'Corroborations', value: describeSupport(corroborations) },
            ...(disputed > 0 ? [{ label: 'Disputed', value: disputed }] : []),
          ]}
        />
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          {claims.length > 1 && (
            <ButtonLink
              href={queueHref({ of: 'pairs', topic: topic.id, scope: 'across' })}
              className="no-print"
            >
              Review this topic’s pairs
            </ButtonLink>
          )}
          {claims.length > 1 && (
            <ButtonLink className="no-print" href={`/topics/${topic.id}/table`}>
              Table of what each says
            </ButtonLink>
          )}
          <ButtonLink className="no-print" href={`/weigh?topic=${topic.id}`}>
            What it rests on
          </ButtonLink>
          <ButtonLink className="no-print" href={`/topics/${topic.id}/consistency`}>
            Consistency
          </ButtonLink>
          <ButtonLink className="no-print" href={`/topics/${topic.id}/edit`}>
            Edit this topic
          </ButtonLink>
          <ButtonLink className="no-print" href={`/topics/${topic.id}/timeline`}>
            Timeline
          </ButtonLink>
          <DossierLinks path={`/topics/${topic.id}`} />
        </div>
        <p className="no-print flex flex-wrap gap-x-3 text-sm">
          <span className="text-soft">On this page</span>
          <a href="#columns" className="tap">
            How each tells it
          </a>
          <a href="#claims" className="tap">
            Every claim
          </a>
        </p>
      </PageHeading>
      <TopicLinks links={links} />
      <TopicColumns topic={topic} claims={claims} links={links} aliases={aliases} chosen={chosen} />
      <TopicClaims claims={claims} links={links} />
      {foot}
    </>
  )
}

/** "3, all repetition", "3, 2 of them repetition": repetition is never counted as confirmation. */
function describeSupport(corroborations: Link[]): string {
  const repeated = corroborations.filter((link) => repetitionOf(link) !== null).length
  if (repeated === 0) return String(corroborations.length)
  if (repeated === corroborations.length)
    return `${repeated}, ${repeated === 1 ? 'a' : 'all'} repetition or likely so`
  return `${corroborations.length}, ${repeated} of them repetition or likely so`
}
