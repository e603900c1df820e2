import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/_components/button'
import { DossierLinks } from '@/app/_components/dossier-links'
import { ClaimGrades } from '@/app/_components/grades'
import { History } from '@/app/_components/history'
import { Notice } from '@/app/_components/notice'
import { PageHeading } from '@/app/_components/page-heading'
import { SavedNotice } from '@/app/_components/saved-notice'
import { SectionHeading } from '@/app/_components/section-heading'
import { SourceLine } from '@/app/_components/source-line'
import { loadHistory, loadSaved } from '@/lib/queries/changes'
import { loadCircles } from '@/lib/queries/circles'
import { loadClaim } from '@/lib/queries/claims'
import { loadClaimGrades } from '@/lib/queries/edited'
import { ClaimChain } from './_components/claim-chain'
import { ClaimCorrection } from './_components/claim-correction'
import { ClaimFacts } from './_components/claim-facts'
import { ClaimLinks } from './_components/claim-links'
import { ClaimQuotes } from './_components/claim-quotes'
import { ClaimTools } from './_components/claim-tools'
import { ClaimVoices } from './_components/claim-voices'
import { FramingFacts } from './_components/framing-facts'
import { ProposedValues } from './_components/proposed-values'
import { QuoteElsewhere } from './_components/quote-elsewhere'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Partial<Record<'links' | 'saved' | 'history', string | string[]>>>
}

async function load({ params, searchParams }: Props) {
  return loadClaim((await params).id, (await searchParams).links === 'all')
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const loaded = await load(props)
  return { title: loaded ? (loaded.claim.statement ?? `Claim ${loaded.claim.id}`) : 'No such claim' }
}

export default async function ClaimPage(props: Props) {
  const loaded = await load(props)
  if (!loaded) notFound()
  const { claim, article, correction, placement, links, total, facts, support } = loaded
  const search = await props.searchParams
  const { grades, actor } = await loadClaimGrades(claim.id)
  const [round, saved, history] = await Promise.all([
    loadCircles({ claim: claim.id }),
    loadSaved(search.saved),
    loadHistory(
      {
        subjects: [
          ['claim', claim.id],
          ...grades.map(({ id }): ['claimGrade', string] => ['claimGrade', id]),
        ],
      },
      search.history,
    ),
  ])

  return (
    <>
      <SavedNotice saved={saved} />
      <PageHeading title={claim.statement ?? 'This claim has no statement yet'} eyebrow={`Claim ${claim.id}`}>
        <SourceLine article={claim.article} linked />
        {claim.retractedAt && <Notice tone="info">This claim was retracted. Its history is kept.</Notice>}
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <ButtonLink tone="primary" href={`/links/assess?from=${claim.id}`}>
            Link to another claim
          </ButtonLink>
          <ClaimTools
            claim={{
              id: claim.id,
              version: claim.version,
              retractedAt: claim.retractedAt,
              standing: claim.standing,
              articleId: claim.article.id,
            }}
          />
          {total > 0 && <ButtonLink href={`/claims/${claim.id}/map`}>Map of its links</ButtonLink>}
          <DossierLinks path={`/claims/${claim.id}`} />
        </div>
      </PageHeading>

      {correction && <ClaimCorrection claim={claim} article={article} {...correction} />}
      <ClaimQuotes claim={claim} article={article} placement={placement} />
      <QuoteElsewhere claim={claim} article={article} />

      <ProposedValues claim={claim} />
      <div className="mt-10 grid gap-x-10 gap-y-8 desk:grid-cols-2">
        <section aria-labelledby="says">
          <SectionHeading id="says">What it says</SectionHeading>
          <ClaimFacts claim={claim} isPlaced={placement !== null} />
        </section>
        <section aria-labelledby="framing">
          <SectionHeading id="framing">How it is put</SectionHeading>
          <FramingFacts claim={claim} />
        </section>
      </div>

      <section aria-labelledby="chain" className="mt-10">
        <SectionHeading id="chain">Where it comes from</SectionHeading>
        <ClaimChain claim={claim} round={round} />
      </section>

      <ClaimVoices support={support} facts={facts} />

      <div className="mt-10">
        <ClaimGrades claimId={claim.id} grades={grades} actor={actor} />
      </div>
      <ClaimLinks claim={claim} links={links} total={total} />
      <History history={history} path={`/claims/${claim.id}`} />
    </>
  )
}
