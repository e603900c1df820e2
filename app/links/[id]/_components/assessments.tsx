import { ButtonLink } from '@/app/_components/button'
import { describeMinority } from '@/app/_components/describe-minority'
import { Disclosure } from '@/app/_components/disclosure'
import { Notice } from '@/app/_components/notice'
import { SectionHeading } from '@/app/_components/section-heading'
import { LINK_STATE_WORDS } from '@/lib/domain/link-words'
import { liveAssessments, liveRuling } from '@/lib/domain/live-assessment'
import { listLaterVersions } from '@/lib/domain/placement'
import { type Actor, can } from '@/lib/domain/policy'
import type { Article, Instant, Link } from '@/lib/domain/record'
import { standingOfRuling } from '@/lib/domain/ruling-standing'
import { AssessmentCard } from './assessment-card'
import { RulingCard } from './ruling-card'
import { RulingSection } from './ruling-section'
import { SideBySide } from './side-by-side'

/** `articles`: the versions the two claims are quoted from. */
type Props = { link: Link; articles: Article[]; actor: Actor | null }

/** Every judgement of the pair: the ruling first, then each analyst's assessment, agreeing or not. */
export function Assessments({ link, articles, actor }: Props) {
  const texts = new Map(articles.map((article) => [article.text.versionId, article]))
  const before = (at: Instant) => listLaterVersions([link.a, link.b], at, texts)
  const live = liveAssessments(link)
  const retracted = link.assessments.filter((assessment) => assessment.retractedAt)
  const mine = live.find((assessment) => assessment.analyst.id === actor?.id)
  const holds = liveRuling(link)
  const assess = `/links/assess?from=${link.a.id}&to=${link.b.id}`

  return (
    <section aria-labelledby="assessments" className="mt-12">
      <SectionHeading
        id="assessments"
        action={
          can(actor, 'link.assess') && (
            <ButtonLink href={assess}>{mine ? 'Edit your assessment' : 'Add your assessment'}</ButtonLink>
          )
        }
      >
        {live.length === 1 ? 'Assessment' : 'Assessments'}
      </SectionHeading>
      {link.state === 'DISPUTED' && <Notice tone="info">{LINK_STATE_WORDS.DISPUTED.definition}</Notice>}
      {link.state === 'RETRACTED' && <Notice tone="info">{LINK_STATE_WORDS.RETRACTED.definition}</Notice>}
      {link.state === 'PROPOSED' && (
        <Notice tone="info">Proposed by {link.proposedBy}. Nobody has assessed it yet.</Notice>
      )}
      {link.rulings
        .filter((ruling) => !ruling.retractedAt)
        .reverse()
        .map((ruling) => (
          <RulingCard
            key={ruling.id}
            ruling={ruling}
            challenged={link.challenged && ruling.id === holds?.id}
            standing={standingOfRuling(link, ruling)}
            minority={ruling.id === holds?.id ? describeMinority(link) : null}
            before={before(ruling.ruledAt)}
            actor={actor}
          />
        ))}
      {live.length > 1 && <SideBySide assessments={live} />}
      {live.map((assessment) => (
        <AssessmentCard
          key={assessment.id}
          assessment={assessment}
          before={before(assessment.assessedAt)}
          actor={actor}
        />
      ))}
      <RulingSection link={link} actor={actor} />
      {retracted.length > 0 && (
        <Disclosure summary={`Retracted (${retracted.length})`} open={live.length === 0}>
          {retracted.map((assessment) => (
            <AssessmentCard
              key={assessment.id}
              assessment={assessment}
              before={before(assessment.assessedAt)}
              actor={actor}
            />
          ))}
        </Disclosure>
      )}
    </section>
  )
}
