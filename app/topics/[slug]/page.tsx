import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/_components/button'
import { describeSupport } from '@/app/_components/describe-support'
import { DossierLinks } from '@/app/_components/dossier-links'
import { FactPhrases } from '@/app/_components/fact-phrases'
import { History } from '@/app/_components/history'
import { PageHeading } from '@/app/_components/page-heading'
import type { Search } from '@/app/_components/read-filter'
import { SavedNotice } from '@/app/_components/saved-notice'
import { VoiceCountLine } from '@/app/_components/voice-count'
import { groupLinks } from '@/lib/domain/link-groups'
import { queueHref } from '@/lib/domain/review-queue'
import { countVoices } from '@/lib/domain/voice-count'
import { loadHistory, loadSaved } from '@/lib/queries/changes'
import { loadCircles } from '@/lib/queries/circles'
import { loadTopicRecord } from '@/lib/queries/edited'
import { loadTopicReading } from '@/lib/queries/silences'
import { loadTopic } from '@/lib/queries/topics'
import { RetractedTopic, TopicRetraction } from './_components/retracted-topic'
import { TopicChains } from './_components/topic-chains'
import { TopicClaims } from './_components/topic-claims'
import { TopicColumns } from './_components/topic-columns'
import { TopicLinks } from './_components/topic-links'
import { TopicSilence } from './_components/topic-silence'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadTopic((await params).slug))?.topic.label ?? 'No such topic' }
}

export default async function TopicPage({ params, searchParams }: Props) {
  const { slug } = await params
  const [loaded, record, search] = await Promise.all([loadTopic(slug), loadTopicRecord(slug), searchParams])
  if (!record) notFound()
  const [round, saved, history] = await Promise.all([
    loadCircles({ topic: slug }),
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
  const reading = await loadTopicReading(topic.id)
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
          <a href="#chains" className="tap">
            Where it comes from
          </a>
          <a href="#columns" className="tap">
            How each tells it
          </a>
          <a href="#claims" className="tap">
            Every claim
          </a>
          <a href="#silent" className="tap">
            Who is silent
          </a>
        </p>
      </PageHeading>
      <TopicLinks links={links} />
      <TopicChains label={topic.label} claims={claims} facts={facts} round={round} />
      <TopicColumns topic={topic} claims={claims} links={links} aliases={aliases} chosen={chosen} />
      <TopicClaims claims={claims} links={links} />
      <TopicSilence topic={topic} reading={reading} />
      {foot}
    </>
  )
}
