import Link from 'next/link'
import { Button } from '@/app/_components/button'
import { ComparisonTable } from '@/app/_components/comparison-table'
import { Disclosure } from '@/app/_components/disclosure'
import { EdtfDate } from '@/app/_components/edtf-date'
import { QuotedFrom } from '@/app/_components/quoted-from'
import { SectionHeading } from '@/app/_components/section-heading'
import { SelectField } from '@/app/_components/select-field'
import { chooseColumns } from '@/lib/domain/column-choice'
import { compareColumns } from '@/lib/domain/compare-columns'
import type { Claim, Link as ClaimLink, Topic } from '@/lib/domain/record'
import { describeEdtf } from '@/lib/format/edtf-words'

type Props = {
  topic: Topic
  claims: Claim[]
  links: ClaimLink[]
  aliases: { entityId: string; alias: string }[]
  /** Ids of the claims asked for. */
  chosen: string[]
}

/** One claim of the topic as each article tells it, field by field. Which claim stands for an article can be changed. */
export function TopicColumns({ topic, claims, links, aliases, chosen }: Props) {
  const columns = chooseColumns(claims, links, chosen)
  if (columns.length < 2) return null
  return (
    <section aria-labelledby="columns" className="mt-12">
      <SectionHeading id="columns" note="one claim each, by date of publication">
        How each tells it
      </SectionHeading>
      <Disclosure summary="Choose which claims are compared">
        <form action={`/topics/${topic.id}#columns`} className="flex flex-wrap items-end gap-3">
          {columns.map((column) => (
            <SelectField
              key={column.id}
              id={`column-${column.id}`}
              name="column"
              label={`${column.article.source.name}, article ${column.article.id}`}
              defaultValue={column.id}
              options={claims
                .filter((claim) => claim.article.id === column.article.id)
                .map((claim) => ({ value: claim.id, label: optionOf(claim) }))}
            />
          ))}
          <Button type="submit">Compare</Button>
        </form>
      </Disclosure>
      <ComparisonTable
        caption={`${topic.label}: one claim from each article, field by field`}
        columns={columns.map((claim) => ({
          key: claim.id,
          name: `${claim.article.source.name}, ${claim.id}`,
          head: <ColumnHead claim={claim} />,
        }))}
        rows={compareColumns(columns, aliases, describeEdtf)}
      />
    </section>
  )
}

function ColumnHead({ claim }: { claim: Claim }) {
  return (
    <>
      <span className="block">{claim.article.source.name}</span>
      <span className="block font-normal text-soft">
        <EdtfDate edtf={claim.article.publishedEdtf} />
      </span>
      <Link href={`/claims/${claim.id}`} className="mt-1 block font-normal">
        {claim.statement ?? claim.id}
      </Link>
      <span className="block font-normal">
        <QuotedFrom version={claim.quotedFrom} />
      </span>
    </>
  )
}

function optionOf(claim: Claim): string {
  const text = claim.statement ?? claim.spans[0]?.quote ?? ''
  return `${claim.id}: ${text.length > 80 ? `${text.slice(0, 78).trimEnd()}…` : text}`
}
