import { SourceLine } from '@/app/_components/source-line'
import { FIELD_WORDS } from '@/lib/domain/claim-field'
import type { Claim } from '@/lib/domain/record'

/** A claim in a list, with what it still waits for. */
export function ClaimRow({ claim }: { claim: Claim }) {
  const { id, statement, spans, proposed, article, standing } = claim
  return (
    <li className="border-t border-rule py-3">
      <h2 className="font-medium">
        <a href={`/claims/${id}`}>{statement ?? 'No statement yet'}</a>
      </h2>
      <blockquote dir="auto" className="font-serif">
        {spans[0]?.quote}
      </blockquote>
      <SourceLine article={article} />
      {proposed.length > 0 && (
        <p className="text-sm text-soft">
          Proposed, not confirmed: {proposed.map(({ field }) => FIELD_WORDS[field]).join(', ')}
        </p>
      )}
      {standing === null && (
        <a href={`/articles/${article.id}?edit=${id}#${id}`} className="tap text-sm">
          {statement === null ? 'Give it a statement' : 'Edit this claim'}
        </a>
      )}
    </li>
  )
}
