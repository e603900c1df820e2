import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/_components/button'
import { describeSupport } from '@/app/_components/describe-support'
import { DossierLinks } from '@/app/_components/dossier-links'
import { FactPhrases } from '@/app/_components/fact-phrases'
import type { Fact } from '@/app/_components/facts'
import { History } from '@/app/_components/history'
import { PageHeading } from '@/app/_components/page-heading'
import type { Search } from '@/app/_components/read-filter'
import { SavedNotice } from '@/app/_components/saved-notice'
import { VoiceCountLine } from '@/app/_components/voice-count'
import { groupLinks } from '@/lib/domain/link-groups'

import type { Claim, Link, OriginFacts } from '@/lib/domain/record'
import type { TopicInList } from '@/lib/domain/record-lists'

import { queueHref } from '@/lib/domain/review-queue'
import { countVoices } from '@/lib/domain/voice-count'
import { cappedCount } from '@/lib/format/count-words'
import { loadHistory, loadSaved } from '@/lib/queries/changes'
import { loadCircles } from '@/lib/queries/circles'
import { loadTopicRecord } from '@/lib/queries/edited'

import { loadTopicReading } from '@/lib/queries/silences'

import { loadTopicAlone } from '@/lib/queries/topic-table'

import { loadTopic } from '@/lib/queries/topics'
import { RetractedTopic, TopicRetraction } from './_components/retracted-topic'
import { TopicChains } from './_components/topic-chains'
import { TopicClaims } from './_components/topic-claims'
import { TopicColumns } from './_components/topic-columns'
import { TopicLinks } from './_components/topic-links'
import { TopicSilence } from './_components/topic-silence'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadTopicAlone((await params).slug))?.label ?? 'No such topic' }
}

export default async function TopicPage({ params, searchParams }: Props) {
  const { slug } = await params
  const search = await searchParams
  const chosen = [search.column ?? []].flat()
  const [loaded, record] = await Promise.all([loadTopic(slug, chosen.join(' ')), loadTopicRecord(slug)])
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
  const { topic, claims, links, facts, aliases, cut } = loaded
  const reading = await loadTopicReading(topic.id)

  return (
    <>
      <SavedNotice saved={saved} />
      <PageHeading title={topic.label} question={topic.question}>
        <FactPhrases facts={cut ? describeLarge(cut) : describeWhole(claims, links, facts)} />
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
          <ButtonLink className="no-print" href={`/topics/${topic.id}/map`}>
            Map
          </ButtonLink>
          <DossierLinks path={`/topics/${topic.id}`} />
        </div>
        <p className="no-print flex flex-wrap gap-x-3 text-sm">
          <span className="text-soft">On this page</span>
          {cut ? null : (
            <a href="#chains" className="tap">
              Where it comes from
            </a>
          )}
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
      <TopicLinks links={links} cut={cut} />
      {cut ? null : <TopicChains label={topic.label} claims={claims} facts={facts} round={round} />}
      <TopicColumns topic={topic} claims={claims} links={links} aliases={aliases} chosen={chosen} />
      <TopicClaims claims={claims} links={links} cut={cut} />
      <TopicSilence topic={topic} reading={reading} />
      {foot}
    </>
  )
}

function describeWhole(claims: Claim[], links: Link[], facts: OriginFacts): Fact[] {
  const { contradictions, corroborations } = groupLinks(links)
  const disputed = links.filter((link) => link.state === 'DISPUTED').length
  return [
    { label: 'Claims', value: claims.length },
    { label: 'They rest on', value: <VoiceCountLine count={countVoices(claims, facts)} /> },
    { label: 'Contradictions', value: contradictions.length },
    { label: 'Corroborations', value: describeSupport(corroborations) },
    ...(disputed > 0 ? [{ label: 'Disputed', value: disputed }] : []),
  ]
}

/** Of a topic that is not read whole no voices are counted: a part of them would be another number. */
function describeLarge({ claims, contradictions, corroborations, disputed }: TopicInList): Fact[] {
  return [
    { label: 'Claims', value: cappedCount(claims) },
    { label: 'Contradictions', value: cappedCount(contradictions) },
    { label: 'Corroborations', value: cappedCount(corroborations) },
    { label: 'Disputed', value: cappedCount(disputed) },
  ]
}
