import { BADGES, type Badge } from './link-badge'
import { Sign } from './sign'

/** A kind as sign, line and tone with its word: never by colour alone. */
export function KindBadge({ badge, size = 'row' }: { badge: Badge; size?: 'row' | 'title' }) {
  const { word, sign, tone, line } = BADGES[badge]
  return (
    <span
      className={size === 'title' ? 'kind text-lg' : 'kind'}
      data-tone={tone}
      data-line={line}
      data-struck={badge === 'RETRACTED' ? '' : undefined}
    >
      <span className="kind-sign">
        <Sign sign={sign} />
      </span>
      <span className="kind-word">{word}</span>
    </span>
  )
}
