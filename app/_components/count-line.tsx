import { plural } from '@/lib/format/count-words'

/** Past this a list is not counted further (COUNT_LIMIT of lib/db/links.ts). */
const MOST = 1_000

/** "23 links", or "1,000+ links" where counting stopped. */
export function CountLine({ total, one }: { total: number; one: string }) {
  return <p className="text-soft">{total > MOST ? `1,000+ ${one}s` : plural(total, one)}</p>
}
