import { SectionHeading } from '@/app/_components/section-heading'
import { liveAssessments, liveRuling } from '@/lib/domain/live-assessment'
import { type Actor, can } from '@/lib/domain/policy'
import type { Link } from '@/lib/domain/record'
import { isPartyTo } from '@/lib/domain/ruling-standing'
import { VERDICT_WORDS } from '@/lib/domain/verdict'
import { describeInstant } from '@/lib/format/instant-words'
import { RulingForm } from './ruling-form'
import { UNRULED } from './unruled'

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
  // The form keeps its place in the page when another ruling folds it away: what is typed in it stays in view.
  return (
    <section
      aria-label={isOpen ? undefined : 'Rule again'}
      aria-labelledby={isOpen ? 'ruling' : undefined}
      className="mt-8"
    >
      {isOpen && <SectionHeading id="ruling">{ruling ? 'Rule again' : 'Rule on this link'}</SectionHeading>}
      <RulingForm
        linkId={link.id}
        linkVersion={link.version}
        ruled={ruling ? { verdict: ruling.verdict, reason: ruling.reason } : UNRULED}
        ruledBy={ruling && `${ruling.analyst.name}, ${describeInstant(ruling.ruledAt)}`}
        isParty={isParty}
        folded={!isOpen}
        withQuestion={link.a.mode === 'QUESTION' || link.b.mode === 'QUESTION'}
        said={live.map(({ id, analyst, verdict, rationale }) => ({
          id,
          says: `${analyst.name}: ${VERDICT_WORDS[verdict].label.toLowerCase()}`,
          why: rationale,
        }))}
      />
    </section>
  )
}
