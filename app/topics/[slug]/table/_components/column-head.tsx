import { EdtfDate } from '@/app/_components/edtf-date'
import type { Claim } from '@/lib/domain/record'

/** The head of a column: who published it and when. `without` is where the table is without it. */
export function ColumnHead({ claim, without }: { claim: Claim; without: string | null }) {
  const { article } = claim
  return (
    <th scope="col">
      <a href={`/articles/${article.id}`} className="block" title={article.title}>
        {article.source.name}
      </a>
      <span className="block font-normal text-soft">
        <EdtfDate edtf={article.publishedEdtf} basis={article.publishedBasis} />
      </span>
      <span className="flex flex-wrap gap-x-3 text-sm font-normal">
        <span className="tap text-soft">{claim.id}</span>
        {without !== null && (
          <a href={without} className="tap no-print" aria-label={`Hide ${article.source.name}, ${claim.id}`}>
            Hide
          </a>
        )}
      </span>
    </th>
  )
}
