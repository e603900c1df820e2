import Link from 'next/link'
import { SectionHeading } from '@/app/_components/section-heading'
import type { SupportedTopic } from '@/lib/domain/record-lists'
import { plural } from '@/lib/format/count-words'

type Props = { topics: SupportedTopic[] }

/** The topics with most corroborations that are no repetition; voices are counted, not copies. */
export function TopicsSupported({ topics }: Props) {
  return (
    <section>
      <SectionHeading action={<Link href="/corroborations">All corroborations</Link>}>
        Topics, best supported first
      </SectionHeading>
      {topics.length === 0 && (
        <p className="text-soft">
          No corroboration is independent: each found so far repeats, or likely repeats, one voice.
        </p>
      )}
      <ul>
        {topics.map((topic) => (
          <li key={topic.id} className="border-t border-rule py-2.5">
            <Link href={`/topics/${topic.id}`} className="tap font-medium">
              {topic.label}
            </Link>
            <p className="text-sm">
              <Link href={`/corroborations?topic=${topic.id}`} className="tap" prefetch={false}>
                {describe(topic)}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "2 of 3 corroborations: no repetition; 4 voices": of a long list the newest are looked at, and that is said. */
function describe({ independent, corroborations, more, voices }: SupportedTopic): string {
  const of = more ? `the ${corroborations} newest corroborations` : plural(corroborations, 'corroboration')
  const known = voices.voices > 0 ? plural(voices.voices, 'voice') : 'no identified voice'
  const likely = voices.likelyVoices < voices.voices ? `, likely only ${voices.likelyVoices}` : ''
  return `${independent} of ${of}: no repetition; ${known}${likely}`
}
