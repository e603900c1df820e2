import type { ReactNode } from 'react'

/** More, folded away until asked for; works without JavaScript. */
export function Disclosure(props: { summary: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details open={props.open} className="group">
      <summary className="tap list-none gap-1.5 py-1 font-medium text-ink [&::-webkit-details-marker]:hidden">
        <svg viewBox="0 0 12 12" className="size-3 flex-none group-open:rotate-90" aria-hidden="true">
          <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />
        </svg>
        {props.summary}
      </summary>
      <div className="pt-2 pb-3">{props.children}</div>
    </details>
  )
}
