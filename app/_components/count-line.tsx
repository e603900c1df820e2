import { COUNT_LIMIT } from '@/lib/domain/link-filter'
import { cappedCount, plural } from '@/lib/format/count-words'

/** "23 links", or "1,000+ links" where counting stopped. */
export function CountLine({ total, one }: { total: number; one: string }) {
  return (
    <p className="text-soft">{total > COUNT_LIMIT ? `${cappedCount(total)} ${one}s` : plural(total, one)}</p>
  )
}
