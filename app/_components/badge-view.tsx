'use client'

import type { BadgeLook } from './link-badge'
import { Sign } from './sign'

/** A kind, or one verdict, as it looks: sign, line and tone with its word. */
export function BadgeView({ look, size = 'row' }: { look: BadgeLook; size?: 'row' | 'title' }) {
  return (
    <span
      className={size === 'title' ? 'kind text-lg' : 'kind'}
      data-tone={look.tone}
      data-line={look.line}
      data-struck={look.struck}
    >
      <span>
        <Sign sign={look.sign} />
      </span>
      {look.word}
    </span>
  )
}
