import Link from 'next/link'
import { Fragment, type ReactNode } from 'react'
import { EdtfDate } from '@/app/_components/edtf-date'
import { Facts } from '@/app/_components/facts'
import { ProposedValue } from '@/app/_components/proposed-value'
import type { ProposableField } from '@/lib/domain/claim-field'
import { CERTAINTY_WORDS, MODE_WORDS } from '@/lib/domain/claim-words'
import type { Claim } from '@/lib/domain/record'
import { listNotInQuotes } from '@/lib/domain/words-in-quotes'
import { NOT_IN_QUOTE } from '@/lib/format/placement-words'
import { describeQuantity } from '@/lib/format/quantity-words'

/**
 * What the claim says, field by field; what the record does not hold is left out.
 * @param isPlaced whether its quotes were placed in a later text: then recorded words that they do not hold say so
 */
export function ClaimFacts({ claim, isPlaced }: { claim: Claim; isPlaced: boolean }) {
  const { time } = claim
  const gone = isPlaced ? listNotInQuotes(claim) : []
  const flag = (recorded: string) => gone.includes(recorded) && <NotInQuote />
  const facts: { label: string; field?: ProposableField; value: ReactNode }[] = [
    { label: 'Said by', field: 'speaker', value: claim.speaker },
    { label: 'Mode', field: 'mode', value: MODE_WORDS[claim.mode] },
    { label: 'Kind', value: claim.kind },
    {
      label: 'Certainty',
      field: 'certainty',
      value:
        claim.certainty &&
        `${CERTAINTY_WORDS[claim.certainty]} (${claim.certainty}), for whoever said it first`,
    },
    {
      label: 'When',
      field: 'time',
      value: (time.edtf || time.expression) && (
        <>
          {time.edtf && <EdtfDate edtf={time.edtf} basis={time.basis ?? undefined} note={time.basisNote} />}
          {time.expression && (
            <span className="block text-soft">
              in the text: {time.expression}
              {flag(time.expression)}
            </span>
          )}
          {time.basisNote && <span className="block text-soft">{time.basisNote}</span>}
        </>
      ),
    },
    { label: 'Places', field: 'places', value: writeNames(claim.places, flag) },
    { label: 'Actors', field: 'actors', value: writeNames(claim.actors, flag) },
    {
      label: 'Quantities',
      field: 'quantities',
      value: claim.quantities.length > 0 && (
        <ul>
          {claim.quantities.map((quantity) => (
            <li key={`${quantity.text} ${quantity.unit} ${quantity.scope}`}>
              {describeQuantity(quantity)}
              {flag(quantity.text)}
            </li>
          ))}
        </ul>
      ),
    },
    {
      label: 'Topics',
      field: 'topics',
      value: claim.topics.length > 0 && (
        <ul>
          {claim.topics.map((topic) => (
            <li key={topic.id}>
              <Link href={`/topics/${topic.id}`}>{topic.label}</Link>
            </li>
          ))}
        </ul>
      ),
    },
  ]
  return (
    <Facts
      facts={facts.flatMap(({ label, field, value }) => {
        if (!value) return []
        const fields = field ? [field] : []
        return [
          {
            label,
            value: (
              <ProposedValue claim={claim} fields={fields}>
                {value}
              </ProposedValue>
            ),
          },
        ]
      })}
    />
  )
}

function writeNames(names: string[], flag: (name: string) => ReactNode): ReactNode {
  if (names.length === 0) return null
  return names.map((name, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a name is its position
    <Fragment key={i}>
      {i > 0 && ', '}
      {name}
      {flag(name)}
    </Fragment>
  ))
}

function NotInQuote() {
  return <strong className="text-sm font-semibold"> ({NOT_IN_QUOTE})</strong>
}
