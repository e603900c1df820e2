import { BadgeView } from './badge-view'
import { BADGES, type Badge } from './link-badge'

/** A kind as sign, line and tone with its word: never by colour alone. */
export function KindBadge({ badge, size }: { badge: Badge; size?: 'row' | 'title' }) {
  return <BadgeView look={BADGES[badge]} size={size} />
}
