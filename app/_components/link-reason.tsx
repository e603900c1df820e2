import { liveAssessments } from '@/lib/domain/live-assessment'
import type { Assessment, Link } from '@/lib/domain/record'
import { VERDICT_WORDS } from '@/lib/domain/verdict'
import { AspectStrip } from './aspect-strip'

/** What the row ends with: each verdict while disputed, else when both hold, else the reason. */
export function LinkReason({ link, lead }: { link: Link; lead: Assessment | null }) {
  if (link.state === 'DISPUTED') {
    return (
      <ul className="grid gap-y-1 border-t border-rule py-2.5 pr-4 pl-5 text-sm">
        {liveAssessments(link).map((assessment) => (
          <li key={assessment.id} className="max-w-[92ch]">
            <b className="font-semibold">
              {assessment.analyst.name}: {VERDICT_WORDS[assessment.verdict].label.toLowerCase()}.
            </b>{' '}
            {assessment.rationale}
            {Object.keys(assessment.aspects).length > 0 ? (
              <span className="mt-1 block">
                <AspectStrip relations={assessment.aspects} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    )
  }
  if (!lead) return null
  return (
    <p className="border-t border-rule py-2.5 pr-4 pl-5">
      <span className="block max-w-[92ch]">
        {lead.bothHoldIf ? (
          <>
            <b className="font-semibold">Both hold if</b> {lead.bothHoldIf}
          </>
        ) : (
          lead.rationale
        )}
      </span>
    </p>
  )
}
