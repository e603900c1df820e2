import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { startForm } from '@/app/_components/assess/form-start'
import { OthersSaid } from '@/app/_components/assess/others-said'
import { PairInView } from '@/app/_components/assess/pair-in-view'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeading } from '@/app/_components/page-heading'
import { REFUSALS } from '@/lib/domain/refusal'
import { loadLinkCandidates } from '@/lib/queries/claims'
import { loadPair } from '@/lib/queries/pair'
import { AssessPair } from './_components/assess-pair'
import { Candidates } from './_components/candidates'

type Search = { from?: string | string[]; to?: string | string[]; q?: string | string[] }
type Props = { searchParams: Promise<Search> }

export const metadata: Metadata = { title: 'Assess a pair of claims' }

/** Step one finds the other claim (`from`, `q`); step two assesses the pair (`from`, `to`). */
export default async function AssessPage({ searchParams }: Props) {
  const search = await searchParams
  const [from, to, typed] = [first(search.from), first(search.to), first(search.q)]
  if (!from) {
    return (
      <>
        <PageHeading title="Assess a pair of claims" />
        <EmptyState title="Which claim?" action={{ href: '/topics', label: 'Browse the topics' }}>
          A link starts from a claim: open one and press “Link to another claim”.
        </EmptyState>
      </>
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
      <>
        <PageHeading title="Assess a pair of claims" />
        <EmptyState
          title="One claim, twice"
          action={{ href: `/links/assess?from=${from}`, label: 'Choose another claim' }}
        >
          {REFUSALS.SAME_CLAIM}
        </EmptyState>
      </>
    )
  }
  const loaded = await loadPair(from, to)
  if (!loaded) notFound()
  const { claim, link, mine, others } = loaded
  const editing = mine !== null && mine.retractedAt === null

  return (
    <>
      <PageHeading
        title={editing ? 'Edit your assessment' : 'Assess this pair'}
        eyebrow={link ? `Link ${link.id}` : loaded.actor?.blind ? 'You work blind' : 'A new link'}
      >
        <p className="text-sm">
          <Link href={`/links/assess?from=${claim.id}`} className="tap">
            Choose another claim
          </Link>
        </p>
        <OthersSaid others={others} />
      </PageHeading>
      <AssessPair
        start={startForm(loaded)}
        claims={<PairInView pair={loaded} />}
        backHref={link ? `/links/${link.id}` : `/claims/${claim.id}`}
      />
    </>
  )
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
