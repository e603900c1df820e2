import type { NearCopy } from '@/lib/domain/article-draft'
import { CopyList, WHY_COPIES } from '../../_components/copy-list'

/** Which other articles of the record carry this text, or much of it; nothing where none does. */
export function Copies({ copies }: { copies: NearCopy[] }) {
  if (copies.length === 0) return null
  return (
    <section
      aria-labelledby="copies"
      className="mb-6 max-w-prose rounded-sm border border-rule bg-card px-4 py-3"
    >
      <h2 id="copies" className="mb-1 font-semibold">
        {copies.some((copy) => copy.equal) ? 'Copies of this text' : 'Texts like this'}
      </h2>
      <CopyList copies={copies} />
      <p className="mt-2 text-sm text-soft">{WHY_COPIES}</p>
    </section>
  )
}
