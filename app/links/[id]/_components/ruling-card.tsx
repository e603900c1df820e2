import { ChangeButton } from '@/app/_components/change-button'
import { KindBadge } from '@/app/_components/kind-badge'
import { badgeOfVerdict } from '@/app/_components/link-badge'
import { retractRuling } from '@/lib/actions/rulings'
import type { LaterVersion } from '@/lib/domain/placement'
import { type Actor, can } from '@/lib/domain/policy'
import type { Ruling } from '@/lib/domain/record'
import { PARTY_WORDS, type RulingStanding } from '@/lib/domain/ruling-standing'
import { describeInstant } from '@/lib/format/instant-words'
import { describeLaterVersions } from '@/lib/format/placement-words'

/** `before`: the texts the claims are quoted from that came after it. */
type Props = {
  ruling: Ruling
  challenged: boolean
  standing: RulingStanding
  minority: string | null
  before: LaterVersion[]
  actor: Actor | null
}

/** A reviewer's settlement; the assessments it settles stay below it, the minority's too. */
export function RulingCard({ ruling, challenged, standing, minority, before, actor }: Props) {
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
          {ruling.analyst.name}
          {standing.party && <strong className="font-semibold text-ink">, {PARTY_WORDS}</strong>},{' '}
          {describeInstant(ruling.ruledAt)}
        </p>
      </header>
      {before.length > 0 && (
        <p className="mb-2 max-w-prose text-sm text-soft">{describeLaterVersions(before, 'Ruled')}</p>
      )}
      <p className="max-w-prose whitespace-pre-line">{ruling.reason}</p>
      {standing.unsupported && (
        <p className="mt-2 max-w-prose font-medium">
          No live assessment says so: this verdict rests on the ruling alone.
        </p>
      )}
      {minority && <p className="mt-2 max-w-prose font-medium">{minority}</p>}
      {actor?.id === ruling.analyst.id && can(actor, 'ruling.retract', ruling.analyst.id) && (
        <div className="mt-4">
          <ChangeButton change={retractRuling} input={{ rulingId: ruling.id, version: ruling.version }}>
            Retract the ruling
          </ChangeButton>
        </div>
      )}
    </article>
  )
}
