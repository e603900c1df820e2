import { BASIS_WORDS, type Basis } from '@/lib/domain/claim-words'
import { describeEdtf } from '@/lib/format/edtf-words'

/** A date in words; how it is known is added unless the text itself states it. `note` shows on hover. */
export function EdtfDate(props: { edtf: string; basis?: Basis | null; note?: string | null }) {
  const { edtf, basis, note } = props
  const title = note ? `${edtf}: ${note}` : edtf
  const dateTime = PLAIN_DATE.test(edtf) ? edtf : undefined
  const words = describeEdtf(edtf)
  if (!basis || basis === 'STATED') {
    return (
      <time dateTime={dateTime} title={title}>
        {words}
      </time>
    )
  }
  return (
    <span title={title}>
      <time dateTime={dateTime}>{words}</time>
      {`, ${BASIS_WORDS[basis]}`}
    </span>
  )
}

/** What HTML's `datetime` takes of EDTF: a year, a month or a day. */
const PLAIN_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/
