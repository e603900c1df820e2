import type { ReactNode } from 'react'
import type { Actor } from '@/lib/domain/policy'
import { SILENCE_STANDING_WORDS, type Silence, silenceStanding } from '@/lib/domain/silence'
import { describeInstant } from '@/lib/format/instant-words'
import { SilenceButton } from './silence-button'

type Props = {
  silences: readonly Silence[]
  actor: Actor | null
  /** What a row is about: of a topic its article, of an article its topic. */
  name: (silence: Silence) => ReactNode
}

/** Marks of silence: who read which version when and found nothing, whether that still holds, and the way to take back one's own. */
export function SilenceList({ silences, actor, name }: Props) {
  return (
    <ul>
      {silences.map((silence) => {
        const { id, analyst, markedAt, versionRead, note, latest, claims } = silence
        const standing = silenceStanding(silence, { claims: claims.length, latest: latest.number })
        return (
          <li key={id} className="border-t border-rule py-2">
            <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <span className="font-medium">{name(silence)}</span>
              <span>
                {SILENCE_STANDING_WORDS[standing]}
                {claims.map((claimId) => (
                  <span key={claimId}>
                    , <a href={`/claims/${claimId}`}>{claimId}</a>
                  </span>
                ))}
              </span>
              {actor?.id === analyst.id && <OwnButtons silence={silence} />}
            </div>
            <p className="text-sm text-soft">
              {analyst.name}, {describeInstant(markedAt)}, read version {versionRead}
              {latest.number > versionRead && ` of ${latest.number}`}
            </p>
            {note && (
              <p className="max-w-prose text-sm whitespace-pre-line" dir="auto">
                {note}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function OwnButtons({ silence }: { silence: Silence }) {
  const { id, version, article, topic, latest, versionRead, claims } = silence
  const of = { article: { id: article.id, name: article.source.name }, topic, versionId: latest.versionId }
  const spoken = `${article.source.name} on ${topic.label}`
  const isEarlier = versionRead < latest.number && claims.length === 0
  return (
    <span className="no-print flex flex-wrap gap-x-3 text-sm">
      {isEarlier && (
        <SilenceButton
          of={of}
          own={{ id, version, isCurrent: false }}
          className="tap underline"
          spoken={spoken}
        >
          Silent in version {latest.number} too
        </SilenceButton>
      )}
      <SilenceButton of={of} own={{ id, version, isCurrent: true }} className="tap underline" spoken={spoken}>
        Take back
      </SilenceButton>
    </span>
  )
}
