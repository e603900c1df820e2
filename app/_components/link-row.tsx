import NextLink from 'next/link'
import { agreedAspects } from '@/lib/domain/agreed-aspects'
import { leadAssessment, liveAssessments } from '@/lib/domain/live-assessment'
import type { Link } from '@/lib/domain/record'
import type { VoiceCount } from '@/lib/domain/voice-count'
import { AspectStrip } from './aspect-strip'
import { ClaimSide } from './claim-side'
import { describeStanding } from './describe-standing'
import { IndependenceNote } from './independence-note'
import { KindBadge } from './kind-badge'
import { BADGES, badgeOf } from './link-badge'
import { LinkReason } from './link-reason'
import { orderSides } from './order-sides'
import { RecheckBadge } from './recheck-badge'
import { VoiceCountLine } from './voice-count'

/**
 * A link as a row of a list (an `li`): its kind, aspects and standing, both claims side by side (stacked where narrow)
 * and the reason. Its heading leads to the link; j and k move between these where LinkList holds it.
 * @param voices how many articles, origins and voices stand behind the two, where that is the question
 */
export function LinkRow(props: { link: Link; level?: 2 | 3 | 4; voices?: VoiceCount }) {
  const { link, level = 3, voices } = props
  const badge = badgeOf(link)
  const lead = leadAssessment(link)
  // While analysts disagree no single assessment speaks for the link; each has its own line below.
  const single = link.state === 'DISPUTED' ? null : lead
  const relations = single?.aspects ?? agreedAspects(liveAssessments(link))
  const [left, right] = orderSides(link.a, link.b)
  const Heading = `h${level}` as const
  return (
    <li
      data-row
      data-tone={BADGES[badge].tone}
      data-line={BADGES[badge].line}
      className="rail @container rounded-sm border border-rule bg-card focus-within:border-edge"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule py-2 pr-4 pl-5">
        <Heading>
          <NextLink
            href={`/links/${link.id}`}
            prefetch={false}
            data-row-link
            className="tap no-underline hover:underline"
          >
            <KindBadge badge={badge} />
            <span className="sr-only">
              : {left.id} and {right.id}
            </span>
          </NextLink>
        </Heading>
        {single ? <AspectStrip relations={single.aspects} /> : null}
        {single?.independence ? (
          <IndependenceNote independence={single.independence} basis={single.independenceBasis} />
        ) : null}
        {link.rechecks.length > 0 ? <RecheckBadge /> : null}
        {voices ? (
          <span className="text-sm">
            <VoiceCountLine count={voices} />
          </span>
        ) : null}
        <span className="text-sm text-soft @pair:ml-auto">{describeStanding(link)}</span>
      </div>
      <div className="grid @pair:grid-cols-2">
        <div className="py-3 pr-4 pl-5">
          <ClaimSide claim={left} other={right} relations={relations} />
        </div>
        <div className="border-rule py-3 pr-4 pl-5 @max-pair:border-t @pair:border-l">
          <ClaimSide claim={right} other={left} relations={relations} />
        </div>
      </div>
      <LinkReason link={link} lead={lead} />
    </li>
  )
}
