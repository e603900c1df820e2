import { COUNT_LIMIT } from '@/lib/domain/link-filter'
import { plural } from '@/lib/format/count-words'

const MOST = COUNT_LIMIT.toLocaleString('en')

/** "23 links", or "1,000+ links" where counting stopped. */
export function CountLine({ total, one }: { total: number; one: string }) {
  return <p className="text-soft">{total > COUNT_LIMIT ? `${MOST}+ ${one}s` : plural(total, one)}</p>
}
