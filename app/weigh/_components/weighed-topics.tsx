import { SectionHeading } from '@/app/_components/section-heading'
import type { WeighedTopic } from '@/lib/domain/weigh/weigh-question'
import { describeTopicLeft } from '@/lib/format/weigh-words'

type Props = {
  topics: (WeighedTopic & { label: string })[]
  touched: number
}

/** What is left of each topic that is touched, those that lose most of their voices first. */
export function WeighedTopics({ topics, touched }: Props) {
  if (touched === 0) return null
  return (
    <section aria-labelledby="topics">
      <SectionHeading
        id="topics"
        note={
          touched > topics.length
            ? `the ${topics.length} that lose most, of ${touched.toLocaleString('en')}`
            : undefined
        }
      >
        What is left of topics
      </SectionHeading>
      <ul className="grid gap-x-8 desk:grid-cols-2">
        {topics.map((topic) => (
          <li key={topic.id} className="border-t border-rule py-2">
            <a href={`/topics/${topic.id}`} className="font-medium">
              {topic.label}
            </a>
            <p className="text-sm text-soft">{describeTopicLeft(topic)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
