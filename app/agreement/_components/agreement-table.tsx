import { ComparisonTable } from '@/app/_components/comparison-table'
import type { Agreement, Measured, PairAgreement } from '@/lib/domain/agreement'
import type { ComparisonRow } from '@/lib/domain/compare-columns'
import { describeAlpha, describeShare } from '@/lib/format/agreement-words'
import { plural } from '@/lib/format/count-words'

/** Agreement of all analysts together, then of each two, with the way to the links on which they differ. */
export function AgreementTable({ agreement, topic }: { agreement: Agreement; topic?: string }) {
  return (
    <>
      <div className="mb-8 max-w-prose space-y-1">
        <p>All analysts together: {describe(agreement.all)}.</p>
        <p>Of what they judged blind: {describe(agreement.blind)}.</p>
        <p className="text-sm text-soft">
          Krippendorff’s alpha is 1 where all agree, 0 where they agree no more than chance would have it, and
          below 0 where they agree less. Four verdicts count, “cannot tell” among them.
        </p>
      </div>
      <ComparisonTable
        caption="Agreement of each two analysts"
        columns={COLUMNS}
        rows={agreement.pairs.map(rowOf)}
      />
      <h2 className="mt-8 mb-2 font-medium">Pairs on which two analysts differ</h2>
      <ul>
        {agreement.pairs.map((pair) => (
          <li key={keyOf(pair)}>
            <Differing pair={pair} topic={topic} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Differing({ pair, topic }: { pair: PairAgreement; topic?: string }) {
  const { one, other, agreed, all } = pair
  const differing = all.links - agreed
  const names = `${one.name} and ${other.name}`
  if (differing === 0) return <span className="text-soft">{names}: none</span>
  const asked = new URLSearchParams({ ...(topic && { topic }), one: one.id, other: other.id })
  return (
    <a href={`/agreement?${asked}#differing`} className="tap">
      {names}: {plural(differing, 'pair')}
    </a>
  )
}

const COLUMNS = ['Judged by both', 'Same verdict', 'Alpha', 'Both blind', 'Alpha of these'].map((name) => ({
  key: name,
  head: name,
  name,
}))

function rowOf(pair: PairAgreement): ComparisonRow {
  const { one, other, agreed, all, blind } = pair
  const texts = [
    String(all.links),
    describeShare(agreed, all.links),
    describeAlpha(all.alpha),
    String(blind.links),
    describeAlpha(blind.alpha),
  ]
  const cells = texts.map((text) => ({ text, differs: false, why: null }))
  return { field: keyOf(pair), label: `${one.name} and ${other.name}`, cells }
}

const keyOf = ({ one, other }: PairAgreement) => `${one.id} ${other.id}`

function describe({ links, alpha }: Measured): string {
  return `${plural(links, 'pair')} judged by more than one. Alpha: ${describeAlpha(alpha)}`
}
