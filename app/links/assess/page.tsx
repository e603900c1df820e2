import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeading } from '@/app/_components/page-heading'
import { presetIndependence } from '@/lib/domain/independence-preset'
import { liveAssessments } from '@/lib/domain/live-assessment'
import type { Claim, Link as ClaimLink } from '@/lib/domain/record'
import { REFUSALS } from '@/lib/domain/refusal'
import { loadLinkCandidates } from '@/lib/queries/claims'
import { loadPair } from '@/lib/queries/links'
import { AssessForm } from './_components/assess-form'
import { Candidates } from './_components/candidates'
import { PairToAssess } from './_components/pair-to-assess'

type Search = { from?: string | string[]; to?: string | string[]; q?: string | string[] }
type Props = { searchParams: Promise<Search> }

export const metadata: Metadata = { title: 'Assess a pair of claims' }

/** Step one finds the other claim (`from`, `q`); step two assesses the pair (`from`, `to`). */
export default async function AssessPage({ searchParams }: Props) {
  const search = await searchParams
  const [from, to, typed] = [first(search.from), first(search.to), first(search.q)]
  if (!from) {
    return (
      <EmptyState title="Which claim?" action={{ href: '/topics', label: 'Browse the topics' }}>
        A link starts from a claim: open one and press “Link to another claim”.
      </EmptyState>
    )
  }
  return to ? <Assess from={from} to={to} /> : <Choose from={from} typed={typed ?? ''} />
}

async function Choose({ from, typed }: { from: string; typed: string }) {
  const loaded = await loadLinkCandidates(from, typed)
  if (!loaded) notFound()
  return <Candidates claim={loaded.claim} candidates={loaded.candidates} typed={typed} />
}

async function Assess({ from, to }: { from: string; to: string }) {
  if (from === to) {
    return (
      <EmptyState
        title="One claim, twice"
        action={{ href: `/links/assess?from=${from}`, label: 'Choose another claim' }}
      >
        {REFUSALS.SAME_CLAIM}
      </EmptyState>
    )
  }
  const loaded = await loadPair(from, to)
  if (!loaded) notFound()
  const { claim, other, link, facts, actor } = loaded
  const mine = link?.assessments.find((assessment) => assessment.analyst.id === actor?.id) ?? null
  const editing = mine !== null && mine.retractedAt === null
  const others = link ? liveAssessments(link).filter((assessment) => assessment.analyst.id !== actor?.id) : []

  return (
    <>
      <PageHeading
        title={editing ? 'Edit your assessment' : 'Assess this pair'}
        eyebrow={link ? `Link ${link.id}` : actor?.blind ? 'You work blind' : 'A new link'}
      />
      <PairToAssess claim={claim} other={other} others={others} linkId={link?.id ?? null} />
      <AssessForm
        claimId={claim.id}
        otherClaimId={other.id}
        linkVersion={link?.version ?? null}
        withQuestion={claim.mode === 'QUESTION' || other.mode === 'QUESTION'}
        modesDiffer={claim.mode !== other.mode}
        mine={mine}
        preset={presetIndependence(claim, other, facts)}
        topics={topicsOf(claim, other, link)}
        analystName={actor?.name ?? null}
        backHref={link ? `/links/${link.id}` : `/claims/${claim.id}`}
      />
    </>
  )
}

/** A link keeps the topics it stands under; a new one is preset to those both claims share. */
function topicsOf(claim: Claim, other: Claim, link: ClaimLink | null) {
  const of = [...claim.topics, ...other.topics, ...(link?.topics ?? [])]
  const shared = claim.topics.filter((topic) => other.topics.some(({ id }) => id === topic.id))
  return {
    choices: [...new Map(of.map((topic) => [topic.id, topic])).values()],
    preset: (link?.topics ?? shared).map(({ id }) => id),
  }
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
