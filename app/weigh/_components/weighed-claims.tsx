import { SourceLine } from '@/app/_components/source-line'
import type { Claim, Link } from '@/lib/domain/record'

/** Claims with the support that falls: who said the same, and the link that says so. */
export function WeighedClaims({ claims }: { claims: { claim: Claim; links: Link[] }[] }) {
  return (
    <ul>
      {claims.map(({ claim, links }) => (
        <li key={claim.id} className="border-t border-rule py-3">
          <h3 className="font-medium">
            <a href={`/claims/${claim.id}`} className="tap">
              {claim.statement ?? 'No statement yet'}
            </a>
          </h3>
          <p className="flex flex-wrap items-baseline gap-x-3">
            <SourceLine article={claim.article} />
            <span className="text-sm text-soft">{claim.origin?.label ?? 'origin not recorded'}</span>
          </p>
          {links.length > 0 && (
            <ul className="mt-1 border-l-4 border-rule pl-3 text-sm">
              {links.map((link) => (
                <Fallen key={link.id} link={link} claimId={claim.id} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

function Fallen({ link, claimId }: { link: Link; claimId: string }) {
  const other = link.a.id === claimId ? link.b : link.a
  return (
    <li>
      <span className="text-soft">falls: </span>
      <a href={`/links/${link.id}`} className="tap">
        {other.statement ?? `“${other.spans[0]?.quote ?? other.id}”`}
      </a>{' '}
      <span className="text-soft">
        ({other.article.source.name}; {other.origin?.label ?? 'origin not recorded'})
      </span>
    </li>
  )
}
