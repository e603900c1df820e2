import Link from 'next/link'
import { Disclosure } from '@/app/_components/disclosure'
import { FIELD_WORDS } from '@/lib/domain/claim-field'
import type { Claim } from '@/lib/domain/record'
import { plural } from '@/lib/format/count-words'

/** Which values of a claim rules proposed and nobody has confirmed, and why they did; nothing where there are none. */
export function ProposedValues({ claim }: { claim: Claim }) {
  const { id, proposed, article, standing, retractedAt } = claim
  if (proposed.length === 0) return null
  return (
    <div className="mt-8">
      <Disclosure summary={`${plural(proposed.length, 'value')} proposed by rules, not confirmed`}>
        <ul className="max-w-prose space-y-1 text-sm">
          {proposed.map(({ field, by, why }) => (
            <li key={field}>
              <span className="font-medium">{FIELD_WORDS[field]}</span>: {why}{' '}
              <span className="text-soft">(rule: {by})</span>
            </li>
          ))}
        </ul>
        {standing === null && retractedAt === null && (
          <p className="mt-2">
            <Link href={`/articles/${article.id}?edit=${id}#${id}`} className="tap">
              Confirm or change them
            </Link>
          </p>
        )}
      </Disclosure>
    </div>
  )
}
