import { PageHeading } from '@/app/_components/page-heading'
import { RetractRow } from '@/app/_components/retract-row'
import { RetractedNotice } from '@/app/_components/retracted-notice'
import type { TopicRecord } from '@/lib/domain/versioned-record'
import { cappedPlural } from '@/lib/format/count-words'

type Props = { topic: TopicRecord; under: { claims: number; links: number } }

/** The head of a topic that was retracted. */
export function RetractedTopic({ topic }: Pick<Props, 'topic'>) {
  return (
    <>
      <PageHeading title={topic.label} question={topic.question} />
      <RetractedNotice what="This topic" retractedAt={topic.retractedAt} />
    </>
  )
}

/** Whether the topic can be retracted or restored. */
export function TopicRetraction({ topic, under: { claims, links } }: Props) {
  const used = [claims > 0 && cappedPlural(claims, 'claim'), links > 0 && cappedPlural(links, 'link')].filter(
    Boolean,
  )
  return <RetractRow what="topic" record={topic} used={used.length > 0 ? used.join(' and ') : null} />
}
