'use client'

import type { Basis } from '@/lib/domain/claim-words'
import { EdtfDate } from './edtf-date'

type Props = {
  /** Where the name leads; null leaves it plain. */
  href: string | null
  name: string
  published: { edtf: string; basis: Basis }
}

/** Who published and when, from no more of the article than is shown. */
export function DatedSource({ href, name, published }: Props) {
  return (
    <span className="source-line">
      {href ? (
        <a href={href} className="tap">
          {name}
        </a>
      ) : (
        <b>{name}</b>
      )}
      <EdtfDate {...published} />
    </span>
  )
}
