import { Disclosure } from '@/app/_components/disclosure'
import { SectionHeading } from '@/app/_components/section-heading'
import { liveAssessments, liveRuling } from '@/lib/domain/live-assessment'
import { type Actor, can } from '@/lib/domain/policy'
import type { Link } from '@/lib/domain/record'
import { isPartyTo } from '@/lib/domain/ruling-standing'
import { VERDICT_WORDS } from '@/lib/domain/verdict'
import { RulingForm } from './ruling-form'

/**
 * The way to settle what analysts say differently: open while they differ or a ruling is challenged, folded under a
 * ruling that stands. Where all agree there is nothing to settle.
 */
export function RulingSection({ link, actor }: { link: Link; actor: Actor | null }) {
  const live = liveAssessments(link)
  const ruling = liveRuling(link)
  if (!can(actor, 'link.rule') || live.length === 0) return null
  const isOpen = link.state === 'DISPUTED' || link.challenged
  if (!isOpen && !ruling) return null
  const isParty = actor !== null && isPartyTo({ assessments: live }, { analyst: actor, ruledAt: '' })
  const form = (
    <>
      {isParty && (
        <p className="mb-3 max-w-prose text-sm text-soft">
          You are one of those who disagree: a ruling of yours will say that you are a party to the dispute.
        </p>
      )}
      <RulingForm
        linkId={link.id}
        linkVersion={link.version}
        withQuestion={link.a.mode === 'QUESTION' || link.b.mode === 'QUESTION'}
        said={live.map(({ id, analyst, verdict, rationale }) => ({
          id,
          says: `${analyst.name}: ${VERDICT_WORDS[verdict].label.toLowerCase()}`,
          why: rationale,
        }))}
      />
    </>
  )
  if (!isOpen) return <Disclosure summary="Rule again">{form}</Disclosure>
  return (
    <section aria-labelledby="ruling" className="mt-8">
      <SectionHeading id="ruling">{ruling ? 'Rule again' : 'Rule on this link'}</SectionHeading>
      {form}
    </section>
  )
}
