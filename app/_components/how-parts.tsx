'use client'

import type { HowPart } from './describe-how'
import { EdtfDate } from './edtf-date'

/** What an article does with a claim, on one line that wraps; nothing where nothing is recorded. */
export function HowParts({ parts }: { parts: HowPart[] }) {
  if (parts.length === 0) return null
  return (
    <dl className="how">
      {parts.map(({ label, quoted, words, date, proposed }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={proposed && 'unconfirmed'}>
            {quoted ? <span className="font-serif">{quoted}</span> : null}
            {quoted && words ? `, ${words}` : words}
            {date ? <EdtfDate {...date} /> : null}
            {proposed ? <span className="sr-only"> (proposed, not confirmed)</span> : null}
          </dd>
        </div>
      ))}
      {parts.some(({ proposed }) => proposed) ? (
        <div aria-hidden="true">
          <dt>
            <span className="unconfirmed">dashed</span>: proposed, not confirmed
          </dt>
        </div>
      ) : null}
    </dl>
  )
}
