import { Disclosure } from '@/app/_components/disclosure'
import { KindBadge } from '@/app/_components/kind-badge'
import { badgeOfVerdict } from '@/app/_components/link-badge'
import type { Assessment } from '@/lib/domain/record'
import { plural } from '@/lib/format/count-words'

/** What others say of the pair, folded unless it is what the pair is looked at for. */
export function OthersSaid({ others, open }: { others: Assessment[] | null; open?: boolean }) {
  if (!others || others.length === 0) return null
  return (
    <Disclosure summary={`${plural(others.length, 'assessment')} by other analysts`} open={open}>
      <ul className="space-y-3">
        {others.map((assessment) => (
          <li key={assessment.id} className="border-l-4 border-rule pl-3">
            <KindBadge
              badge={badgeOfVerdict(assessment.verdict, assessment.strength, assessment.independence)}
            />{' '}
            <span className="text-sm text-soft">{assessment.analyst.name}</span>
            <p className="max-w-prose">{assessment.rationale}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
