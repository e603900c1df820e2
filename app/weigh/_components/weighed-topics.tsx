import { SectionHeading } from '@/app/_components/section-heading'
import { plural } from '@/lib/format/count-words'

type Props = {
  topics: (Record<"id" | "label", string> & Effect)[]
  touched: number
}
type Effect = Record<'claims' | 'fallen' | 'lost' | 'voices' | 'voicesLeft', number>

/** What is left of each topic that is touched, those that lose most of their voices first. */
export function WeighedTopics({ topics, touched }: Props) {
  if (touched === 0) return null
  return (
    <section aria-labelledby="topics">
      <SectionHeading
        id="topics"
        note={touched > topics.length ? `the ${topics.length} that lose most, of ${touched.toLocaleString('en')}` : undefined}
      >
        What is left of topics
      </SectionHeading>
      <ul className="grid gap-x-8 desk:grid-cols-2">
        {topics.map((topic) => (
          <li key={topic.id} className="border-t border-rule py-2">
            <a href={`/topics/${topic.id}`} className="font-medium">
              {topic.label}
            </a>
            <p className="text-sm text-soft">{describeTopic(topic)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "11 of 16 claims fall, 1 other loses all independent support; 2 of 4 voices are left" */
function describeTopic({ claims, fallen, lost, voices, voicesLeft }: Effect): string {
  const falling = `${fallen.toLocaleString('en')} of ${plural(claims, 'claim')} ${fallen === 1 ? 'falls' : 'fall'}`
  const losing =
    lost === 0
      ? ''
      : `, ${lost.toLocaleString('en')} ${lost === 1 ? 'other loses' : 'others lose'} all independent support`
  if (voices === 0) return `${falling}${losing}; it had no identified voice`
  const left = voicesLeft === 0 ? 'no' : voicesLeft.toLocaleString('en')
  return `${falling}${losing}; ${left} of ${plural(voices, 'voice')} ${voicesLeft === 1 ? 'is' : 'are'} left`
}
