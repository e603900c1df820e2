import { EmptyState } from '@/app/_components/empty-state'
import { SectionHeading } from '@/app/_components/section-heading'
import { plural } from '@/lib/format/count-words'
import { type WeighAddress, weighHref } from './weigh-address'

type Named = { id: string; label: string }
type Ground = Record<'fallen' | 'lost' | 'dissolved', number> & {
  origins: Named[]
  voice: string[]
  isIdentified: boolean
}
type Props = {
  said: WeighAddress
  grounds: { topic: Named | null; claims: number; withoutOrigin: number; grounds: Ground[] }
}

/** How many origins of one voice are named. */
const NAMED = 3

/** The voices that a topic, or the whole record, rests on, by how much falls with each. */
export function TopicGrounds({ said, grounds: { topic, claims, withoutOrigin, grounds } }: Props) {
  return (
    <section aria-labelledby="grounds">
      <SectionHeading id="grounds" note={plural(claims, 'claim')}>
        {topic ? (
          <>
            What <a href={`/topics/${topic.id}`}>{topic.label}</a> rests on
          </>
        ) : (
          'What most of the record rests on'
        )}
      </SectionHeading>
      {grounds.length === 0 ? (
        <EmptyState
          title="No claim has an origin yet"
          action={
            topic
              ? { href: `/topics/${topic.id}`, label: 'To the topic' }
              : { href: '/claims', label: 'Claims' }
          }
        >
          Say on each claim who it traces back to; then it is told here what they rest on.
        </EmptyState>
      ) : (
        <ol>
          {grounds.map((ground) => (
            <li key={ground.origins[0]?.id} className="border-t border-rule py-2.5">
              <p className="font-medium">
                {ground.origins.slice(0, NAMED).map(({ id, label }, i) => (
                  <span key={id}>
                    {i > 0 && '; '}
                    <a href={`/origins/${id}`}>{label}</a>
                  </span>
                ))}
                {ground.origins.length > NAMED && ` and ${ground.origins.length - NAMED} more`}
                {ground.origins.length > 1 && <span className="font-normal text-soft"> (one voice)</span>}
                {!ground.isIdentified && (
                  <span className="font-normal text-soft"> (not identified: no voice)</span>
                )}
              </p>
              <p className="text-sm text-soft">{describeGround(ground, claims, topic !== null)}</p>
              <a
                href={weighHref(said, { source: [], cluster: [], origin: ground.voice })}
                className="tap text-sm"
              >
                Take it away
                <span className="sr-only">: {ground.origins.map(({ label }) => label).join('; ')}</span>
              </a>
            </li>
          ))}
        </ol>
      )}
      {withoutOrigin > 0 && (
        <p className="border-t border-rule py-2 text-soft">
          {plural(withoutOrigin, 'claim')} {withoutOrigin === 1 ? 'has' : 'have'} no recorded origin.
        </p>
      )}
    </section>
  )
}

function describeGround({ fallen, lost, dissolved }: Ground, claims: number, isOfTopic: boolean): string {
  const where = isOfTopic ? ' within the topic' : ''
  const parts = [
    `${fallen.toLocaleString('en')} of ${plural(claims, 'claim')} ${fallen === 1 ? 'falls' : 'fall'} with it`,
    ...(lost > 0
      ? [`${plural(lost, 'other')} ${lost === 1 ? 'loses' : 'lose'} all independent support`]
      : []),
    ...(dissolved > 0
      ? [`${plural(dissolved, 'contradiction')}${where} ${dissolved === 1 ? 'dissolves' : 'dissolve'}`]
      : []),
  ]
  return parts.join('; ')
}
