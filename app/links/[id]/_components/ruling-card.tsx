import { KindBadge } from '@/app/_components/kind-badge'
import { badgeOfVerdict } from '@/app/_components/link-badge'
import type { Ruling } from '@/lib/domain/record'
import { describeInstant } from '@/lib/format/instant-words'

/** A reviewer's settlement; the assessments it settles stay below it, the minority's too. */
export function RulingCard({ ruling, challenged }: { ruling: Ruling; challenged: boolean }) {
  return (
    <article
      className="mb-4 rounded-lg border-2 border-edge bg-card p-4"
      aria-label={`Ruling by ${ruling.analyst.name}`}
    >
      <header className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1">
        <strong>Ruling</strong>
        <KindBadge badge={badgeOfVerdict(ruling.verdict, null, null)} />
        {challenged && <span className="text-sm text-soft">challenged: a later assessment differs</span>}
        <p className="text-sm text-soft phone:ml-auto">
          {ruling.analyst.name}, {describeInstant(ruling.ruledAt)}
        </p>
      </header>
      <p className="max-w-prose whitespace-pre-line">{ruling.reason}</p>
    </article>
  )
}
