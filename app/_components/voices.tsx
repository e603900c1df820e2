import Link from 'next/link'
import type { SpeakingClaim } from '@/lib/domain/claim-support'
import type { OriginFacts } from '@/lib/domain/record'
import { countVoices } from '@/lib/domain/voice-count'
import { listVoices, type VoiceInView } from '@/lib/domain/voice-list'
import { describeVoiceParts, plural } from '@/lib/format/count-words'
import { Disclosure } from './disclosure'

/** How many of each are named; the rest are counted. */
const SHOWN = 30

type Props = {
  /** Of the addresses within the page. */
  id: string
  claims: readonly SpeakingClaim[]
  facts: OriginFacts
  /** Whether it has the width of the page. */
  wide?: boolean
}

/** How many articles, origins and voices stand behind some claims, each number leading to what it counts. */
export function Voices({ id, claims, facts, wide }: Props) {
  const parts = describeVoiceParts(countVoices([...claims], facts))
  const voices = listVoices(claims, facts)
  const articles = [...new Map(claims.map(({ article }) => [article.id, article])).values()]
  return (
    <>
      <p>
        <a href={`#${id}-articles`}>{parts.articles}</a>, <a href={`#${id}-voices`}>{parts.origins}</a>,{' '}
        <a href={`#${id}-voices`}>{parts.voices}</a>
        {parts.rest}
      </p>
      <Disclosure summary="Who they are">
        <div className={`grid gap-x-10 gap-y-4 ${wide ? 'desk:grid-cols-[3fr_2fr]' : ''}`}>
          <div>
            <p id={`${id}-voices`} className="font-semibold">
              Voices and their origins
            </p>
            <ul className="voices">
              {voices.slice(0, SHOWN).map((voice) => (
                <OneVoice key={voice.origins[0]?.id ?? ''} voice={voice} all={voices} />
              ))}
            </ul>
            <Rest shown={SHOWN} all={voices.length} one="voice" />
          </div>
          <div>
            <p id={`${id}-articles`} className="font-semibold">
              Articles
            </p>
            <ul>
              {articles.slice(0, SHOWN).map((article) => (
                <li key={article.id} className="py-0.5">
                  <Link href={`/articles/${article.id}`} prefetch={false}>
                    {article.title}
                  </Link>{' '}
                  <span className="text-sm text-soft">{article.source.name}</span>
                </li>
              ))}
            </ul>
            <Rest shown={SHOWN} all={articles.length} one="article" />
          </div>
        </div>
      </Disclosure>
    </>
  )
}

const NOT_COUNTED = {
  COUNTED: null,
  UNIDENTIFIED: 'not identified: no voice is counted',
  CIRCULAR: 'only leads back to itself: no voice is counted',
}

function OneVoice({ voice, all }: { voice: VoiceInView<SpeakingClaim>; all: VoiceInView<SpeakingClaim>[] }) {
  const { origins, counts, claims, likely } = voice
  const likelyWith = all.filter((other) => other !== voice && origins.length > 0 && other.likely === likely)
  const articles = new Set(claims.map(({ article }) => article.id)).size
  const notes = [
    NOT_COUNTED[counts],
    origins.length > 1 && `${plural(origins.length, 'origin')} that count as one voice`,
    likelyWith.length > 0 &&
      `likely one voice with ${likelyWith.map((other) => other.origins[0]?.label).join(' and ')}`,
    `${plural(claims.length, 'claim')} in ${plural(articles, 'article')}`,
  ]
  return (
    <li data-counts={counts} data-likely={likelyWith.length > 0 || undefined}>
      {origins.length === 0 && 'Origin not recorded'}
      {origins.map(({ id, label }, i) => (
        <span key={id}>
          {i > 0 && ' and '}
          <Link href={`/origins/${id}`} prefetch={false}>
            {label}
          </Link>
        </span>
      ))}
      <span className="block text-sm text-soft">{notes.filter(Boolean).join('; ')}</span>
    </li>
  )
}

function Rest({ shown, all, one }: { shown: number; all: number; one: string }) {
  return all > shown ? <p className="text-sm text-soft">and {plural(all - shown, one)} more</p> : null
}
