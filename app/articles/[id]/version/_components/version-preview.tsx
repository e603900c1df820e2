import { DifferenceText, DifferenceWords } from '@/app/_components/difference'
import { Disclosure } from '@/app/_components/disclosure'
import { FactLine } from '@/app/_components/facts'
import { Quote } from '@/app/_components/quote'
import { SectionHeading } from '@/app/_components/section-heading'
import type { RefindingDraft, VersionDraft } from '@/lib/domain/article-draft'
import { REFINDING_WORDS, type RefindingOutcome } from '@/lib/domain/claim-standing'
import { plural } from '@/lib/format/count-words'

/** They stand where they stood in their paragraph; only the text before grew or shrank. */
const MOVED_ALONG = 'moved along (the text before changed)'

/** What saving a corrected text would do, claim by claim, and what was changed in the text. */
export function VersionPreview({ draft, language }: { draft: VersionDraft; language: string }) {
  const { refindings, difference } = draft
  const of = (outcome: RefindingOutcome) => refindings.filter((one) => one.outcome === outcome)
  const along = of('MOVED').filter((one) => one.along)
  const elsewhere = of('MOVED').filter((one) => !one.along)
  const asking = of('CHANGED').length + of('LOST').length
  return (
    <>
      <SectionHeading>What becomes of the claims</SectionHeading>
      {refindings.length === 0 ? (
        <p className="text-soft">Nothing in this article has been marked as a claim.</p>
      ) : (
        <>
          <FactLine
            facts={[
              { label: 'same', value: of('SAME').length },
              { label: MOVED_ALONG, value: along.length },
              { label: 'moved elsewhere', value: elsewhere.length },
              { label: 'changed', value: of('CHANGED').length },
              { label: 'lost', value: of('LOST').length },
            ]}
          />
          <p className="mt-2 mb-4 text-soft">
            {asking === 0
              ? 'Every claim is found again word for word. Saving moves them all to the corrected text.'
              : 'What is found word for word moves to the corrected text. The rest stays quoted from the earlier version until you decide, and its links are marked to be looked at again.'}
          </p>
          <Group outcome="CHANGED" refindings={of('CHANGED')} language={language} />
          <Group outcome="LOST" refindings={of('LOST')} language={language} />
          <Folded words="moved elsewhere" refindings={elsewhere} language={language} />
          <Folded words={MOVED_ALONG} refindings={along} language={language} />
          <Folded words="same" refindings={of('SAME')} language={language} />
        </>
      )}
      <SectionHeading>What was changed in the text</SectionHeading>
      <DifferenceText blocks={difference} lang={language} />
    </>
  )
}

type GroupProps = { outcome: RefindingOutcome; refindings: RefindingDraft[]; language: string }

function Group({ outcome, refindings, language }: GroupProps) {
  if (refindings.length === 0) return null
  const { label, definition } = REFINDING_WORDS[outcome]
  return (
    <section aria-label={`Claims ${label}`} className="mb-5">
      <h3 className="font-semibold first-letter:uppercase">
        {label} <span className="font-normal text-soft">{definition}</span>
      </h3>
      <Claims refindings={refindings} language={language} />
    </section>
  )
}

function Folded({ words, refindings, language }: Omit<GroupProps, 'outcome'> & { words: string }) {
  if (refindings.length === 0) return null
  return (
    <Disclosure summary={`${plural(refindings.length, 'claim')} ${words}`}>
      <Claims refindings={refindings} language={language} />
    </Disclosure>
  )
}

function Claims({ refindings, language }: { refindings: RefindingDraft[]; language: string }) {
  return (
    <ul>
      {refindings.map((one) => (
        <li key={one.claimId} className="mt-2 border-t border-rule pt-2">
          <p className="font-medium">
            {one.statement ?? `Claim ${one.claimId}`}
            {one.links > 0 && <span className="font-normal text-soft"> {plural(one.links, 'link')}</span>}
          </p>
          {one.quotes.map(({ quote, compared }) =>
            compared ? (
              <DifferenceWords key={quote} parts={compared} lang={language} />
            ) : (
              <Quote key={quote} text={quote} />
            ),
          )}
          {one.marksLost.length > 0 && (
            <p className="text-sm text-soft">
              Framing words not found again: “{one.marksLost.join('”, “')}”. They stay with the earlier
              version.
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
