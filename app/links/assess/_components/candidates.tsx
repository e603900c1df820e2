import Link from 'next/link'
import { Button, ButtonLink } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeading } from '@/app/_components/page-heading'
import { Quote } from '@/app/_components/quote'
import { QuotedFrom } from '@/app/_components/quoted-from'
import { SectionHeading } from '@/app/_components/section-heading'
import { SourceLine } from '@/app/_components/source-line'
import { TextField } from '@/app/_components/text-field'
import type { Claim } from '@/lib/domain/record'
import type { Candidate } from '@/lib/domain/record-lists'
import { SEARCH_LENGTH } from '@/lib/domain/search-query'

type Props = { claim: Claim; candidates: Candidate[]; typed: string }

/** Step one: find the other claim, by words or among what shares a topic. */
export function Candidates({ claim, candidates, typed }: Props) {
  return (
    <>
      <PageHeading title="Link to another claim" eyebrow={`From claim ${claim.id}`}>
        <p className="max-w-prose font-medium">{claim.statement ?? claim.spans[0]?.quote}</p>
        <SourceLine article={claim.article} />
      </PageHeading>
      {/* Another starting claim is another search: its field must not keep the old words. */}
      <search>
        <form
          key={`${claim.id} ${typed}`}
          action="/links/assess"
          className="mb-8 flex max-w-prose flex-wrap items-end gap-3"
        >
          <input type="hidden" name="from" value={claim.id} />
          <div className="min-w-0 flex-1 basis-64">
            <TextField
              id="candidate-search"
              name="q"
              type="search"
              label="Find the other claim"
              defaultValue={typed}
              maxLength={SEARCH_LENGTH}
              hint="Words of its statement or quote, or its speaker."
            />
          </div>
          <Button type="submit">Find</Button>
          {typed && <ButtonLink href={`/links/assess?from=${claim.id}`}>Clear</ButtonLink>}
        </form>
      </search>
      <SectionHeading note={candidates.length > 0 ? String(candidates.length) : undefined}>
        {typed ? 'Claims found' : 'Claims of the same topic'}
      </SectionHeading>
      {candidates.length === 0 ? (
        <EmptyState title={typed ? 'No claim matches' : 'No other claim shares a topic with this one'}>
          {typed
            ? 'Try fewer or other words; part of a word is enough for the last one.'
            : 'Search for it by its words.'}
        </EmptyState>
      ) : (
        <ul>
          {candidates.map(({ claim: other, shared, linkId }) => (
            <li key={other.id} className="relative border-t border-rule px-2 py-3 hover:bg-wash">
              <p className="font-medium">
                {/* The whole row is pressed, the statement alone is read out. */}
                <Link
                  href={`/links/assess?from=${claim.id}&to=${other.id}`}
                  className="after:absolute after:inset-0"
                >
                  {other.statement ?? `Claim ${other.id}`}
                </Link>
              </p>
              <SourceLine article={other.article} linked={false} />
              <Quote text={shorten(other.spans[0]?.quote ?? '')} size="small" />
              <QuotedFrom version={other.quotedFrom} />
              <p className="text-sm text-soft">
                {other.id}
                {typed && shared > 0 && ', shares a topic'}
                {linkId && `, linked already: opens link ${linkId} for your assessment`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** A quote long enough to recognise it; the whole stands on the next page. */
function shorten(quote: string): string {
  return quote.length > 220 ? `${quote.slice(0, 200).trimEnd()}…` : quote
}
