import type { Metadata } from 'next'
import NextLink from 'next/link'
import { notFound } from 'next/navigation'
import { AspectStrip } from '@/app/_components/aspect-strip'
import { BackToList } from '@/app/_components/back-to-list'
import { ComparisonTable } from '@/app/_components/comparison-table'
import { FactPhrases } from '@/app/_components/fact-phrases'
import { History } from '@/app/_components/history'
import { IndependenceNote } from '@/app/_components/independence-note'
import { KindBadge } from '@/app/_components/kind-badge'
import { BADGES, badgeOf } from '@/app/_components/link-badge'
import { orderSides } from '@/app/_components/order-sides'
import { PageHeading } from '@/app/_components/page-heading'
import { SavedNotice } from '@/app/_components/saved-notice'
import { SectionHeading } from '@/app/_components/section-heading'
import { agreedAspects } from '@/lib/domain/agreed-aspects'
import { compareColumns } from '@/lib/domain/compare-columns'
import { CONFIDENCE_WORDS } from '@/lib/domain/independence'
import { LINK_STATE_WORDS } from '@/lib/domain/link-words'
import { leadAssessment, liveAssessments } from '@/lib/domain/live-assessment'
import { isPreset, PRESET_WORDS } from '@/lib/domain/preset-field'
import { describeEdtf } from '@/lib/format/edtf-words'
import { loadHistory, loadSaved } from '@/lib/queries/changes'
import { loadLink, loadUnassessedPair } from '@/lib/queries/links'
import { Assessments } from './_components/assessments'
import { IndependenceCheck } from './_components/independence-check'
import { PairInContext } from './_components/pair-in-context'
import { RecheckNotice } from './_components/recheck-notice'
import { UnassessedPair } from './_components/unassessed-pair'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ saved?: string | string[]; history?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const loaded = await loadLink(id)
  if (!loaded) return { title: (await loadUnassessedPair(id)) ? 'A pair to assess' : 'No such link' }
  const topic = loaded.link.topics[0]?.label
  return { title: [BADGES[badgeOf(loaded.link)].word, topic].filter(Boolean).join(': ') }
}

export default async function LinkPage({ params, searchParams }: Props) {
  const { id } = await params
  const loaded = await loadLink(id)
  if (!loaded) {
    const pair = await loadUnassessedPair(id)
    if (!pair) notFound()
    return <UnassessedPair pair={pair} />
  }
  const { link, articles, placements, settled, facts, aliases, actor } = loaded
  const search = await searchParams
  const [saved, history] = await Promise.all([
    loadSaved(search.saved),
    loadHistory({ linkId: link.id }, search.history),
  ])
  const sides = orderSides(link.a, link.b)
  // While analysts disagree no single assessment speaks for the link.
  const lead = link.state === 'DISPUTED' ? null : leadAssessment(link)
  const relations = lead?.aspects ?? agreedAspects(liveAssessments(link))

  return (
    <>
      <SavedNotice saved={saved} />
      <PageHeading
        title={<KindBadge badge={badgeOf(link)} size="title" />}
        eyebrow={
          <>
            Link {link.id}
            <BackToList />
          </>
        }
      >
        <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
          {lead && <AspectStrip relations={lead.aspects} />}
          {lead?.independence && (
            <IndependenceNote
              independence={lead.independence}
              basis={lead.independenceBasis}
              isPreset={isPreset(lead, 'independence')}
            />
          )}
        </div>
        <FactPhrases
          facts={[
            {
              label: 'State',
              value: `${LINK_STATE_WORDS[link.state].label}${link.challenged ? ', challenged' : ''}`,
            },
            ...(lead?.confidence
              ? [
                  {
                    label: 'Assessment',
                    value: `${CONFIDENCE_WORDS[lead.confidence]}${isPreset(lead, 'confidence') ? ` (${PRESET_WORDS})` : ''}`,
                  },
                ]
              : []),
            ...(link.topics.length > 0
              ? [
                  {
                    label: link.topics.length === 1 ? 'Topic' : 'Topics',
                    value: link.topics.map((topic, i) => (
                      <span key={topic.id}>
                        {i > 0 && ', '}
                        <NextLink href={`/topics/${topic.id}`}>{topic.label}</NextLink>
                      </span>
                    )),
                  },
                ]
              : []),
          ]}
        />
      </PageHeading>
      <RecheckNotice link={link} settled={settled} actor={actor} />

      <PairInContext
        sides={sides}
        articles={articles}
        placements={placements}
        relations={relations}
        aliases={aliases}
      />
      {lead?.bothHoldIf && (
        <p className="mt-4 max-w-prose">
          <strong>Both hold if</strong> {lead.bothHoldIf}
        </p>
      )}

      <Assessments link={link} articles={articles} actor={actor} />
      <IndependenceCheck link={link} facts={facts} />

      <section aria-labelledby="framing" className="mt-12">
        <SectionHeading id="framing">How each puts it</SectionHeading>
        <ComparisonTable
          caption="The two claims field by field"
          columns={sides.map((claim) => ({
            key: claim.id,
            head: (
              <>
                {claim.article.source.name} <span className="font-normal text-soft">{claim.id}</span>
              </>
            ),
            name: `${claim.article.source.name}, ${claim.id}`,
          }))}
          rows={compareColumns(sides, aliases, describeEdtf)}
        />
      </section>

      <History history={history} path={`/links/${link.id}`} />
    </>
  )
}
