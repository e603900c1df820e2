import type { ReactNode } from 'react'

const TONES = { done: 'cor', refused: 'con', info: 'plain' } as const

/** A sentence about what just happened, or was refused; it is spoken when it appears. */
export function Notice({ tone, children }: { tone: keyof typeof TONES; children: ReactNode }) {
  return (
    <div
      role={tone === 'refused' ? 'alert' : 'status'}
      data-tone={TONES[tone]}
      data-line={tone === 'refused' ? 'dashed' : 'solid'}
      className="rail mb-4 max-w-prose border border-rule bg-card py-2 pr-4 pl-5"
    >
      {children}
    </div>
  )
}
