import Link from 'next/link'
import { EdtfDate } from '@/app/_components/edtf-date'
import { Facts } from '@/app/_components/facts'
import { CERTAINTY_WORDS, MODE_WORDS } from '@/lib/domain/claim-words'
import type { Claim } from '@/lib/domain/record'
import { describeQuantity } from '@/lib/format/quantity-words'

/** What the claim says, field by field; what the record does not hold is left out. */
export function ClaimFacts({ claim }: { claim: Claim }) {
  const { time } = claim
  const facts = [
    { label: 'Said by', value: claim.speaker },
    { label: 'Mode', value: MODE_WORDS[claim.mode] },
    { label: 'Kind', value: claim.kind },
    {
      label: 'Certainty',
      value:
        claim.certainty &&
        `${CERTAINTY_WORDS[claim.certainty]} (${claim.certainty}), for whoever said it first`,
    },
    {
      label: 'When',
      value: (time.edtf || time.expression) && (
        <>
          {time.edtf && <EdtfDate edtf={time.edtf} basis={time.basis ?? undefined} note={time.basisNote} />}
          {time.expression && <span className="block text-soft">in the text: {time.expression}</span>}
          {time.basisNote && <span className="block text-soft">{time.basisNote}</span>}
        </>
      ),
    },
    { label: 'Places', value: claim.places.join(', ') },
    { label: 'Actors', value: claim.actors.join(', ') },
    {
      label: 'Quantities',
      value: claim.quantities.length > 0 && (
        <ul>
          {claim.quantities.map((quantity) => (
            <li key={`${quantity.text} ${quantity.unit} ${quantity.scope}`}>{describeQuantity(quantity)}</li>
          ))}
        </ul>
      ),
    },
    {
      label: 'Topics',
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
  return <Facts facts={facts.flatMap(({ label, value }) => (value ? [{ label, value }] : []))} />
}
