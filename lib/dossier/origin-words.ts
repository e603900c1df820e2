import type { Membership } from '@/lib/domain/origin-words'

export const MEMBERSHIP_LABELS: Record<Membership, string> = { CERTAIN: 'certain', LIKELY: 'likely' }

export const ORIGIN_NOTE =
  'An origin is who a claim traces back to. Origins that certainly belong together count as one voice; an origin that is not identified is never counted as an independent voice.'
