'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useRef } from 'react'
import { Button } from '@/app/_components/button'
import { RestoredNotice } from '@/app/_components/restored-notice'
import { NeedsScript, SaveRow } from '@/app/_components/save-row'
import { TextArea } from '@/app/_components/text-field'
import { useDraft } from '@/app/_components/use-draft'
import { useSave } from '@/app/_components/use-save'
import { placeClaim } from '@/lib/actions/versions'
import type { FoundPlace } from '@/lib/domain/article-draft'
import type { Claim } from '@/lib/domain/record'

type Props = {
  claim: Pick<Claim, 'id' | 'version' | 'standing'>
  textVersionId: string
  /** The number of that version. */
  latest: number
  /** What is proposed for each quote of the claim, in order. */
  places: (FoundPlace | null)[]
  /** Of the version it is quoted from. */
  number: number | null
}

/**
 * Where a claim is quoted from: at the place proposed, at other words of the latest text, or from the earlier version
 * as before. What is typed outlives a reload.
 */
export function PlaceForm({ claim, textVersionId, latest, places, number }: Props) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const start = { quotes: places.map((place) => place?.quote ?? '') }
  const { typed, change, forget, restart, restored, kept } = useDraft(
    `place:${claim.id}:${textVersionId}`,
    start,
  )
  const { send, refused, pending } = useSave(form, {
    save: placeClaim,
    loadSchema: async () => (await import('@/lib/domain/version-input')).placeClaimInput,
    onSaved: ({ entryId }) => {
      forget()
      router.push(`/claims/${claim.id}?saved=${entryId}`)
    },
  })
  const on = { claimId: claim.id, version: claim.version, textVersionId }
  const given = typed.quotes.flatMap((quote, index) => (quote.trim() === '' ? [] : [{ quote, index }]))

  function take(event: FormEvent) {
    event.preventDefault()
    const spans = given.map(({ quote, index }) => ({ quote, start: startOf(quote, places[index]) }))
    send({ decision: 'TAKEN', ...on, spans })
  }

  /** A refusal names the quotes that were sent; those left empty were not. */
  function errorOf(index: number): string | undefined {
    const sent = given.findIndex((one) => one.index === index)
    const own =
      sent < 0 ? undefined : (refused?.fields[`spans.${sent}`] ?? refused?.fields[`spans.${sent}.quote`])
    if (own && refused?.code === 'QUOTE_NOT_IN_VERSION')
      return `These words do not stand in version ${latest}.`
    return own ?? (index === 0 ? refused?.fields.spans : undefined)
  }
  const isToldBeside = typed.quotes.some((_, index) => errorOf(index) !== undefined)

  return (
    <form ref={form} onSubmit={take} noValidate className="max-w-prose space-y-4">
      {restored && <RestoredNotice onStartAfresh={() => restart(start)} />}
      <NeedsScript />
      {typed.quotes.map((quote, index) => (
        <TextArea
          // biome-ignore lint/suspicious/noArrayIndexKey: a quote is its position
          key={index}
          id={`quote-${index}`}
          name={`quote-${index}`}
          label={places.length > 1 ? `Quote ${index + 1} in the latest text` : 'Quote in the latest text'}
          hint={hintOf(places, index)}
          rows={3}
          value={quote}
          onChange={(event) =>
            change({ quotes: typed.quotes.map((other, at) => (at === index ? event.target.value : other)) })
          }
          error={errorOf(index)}
        />
      ))}
      <SaveRow
        refused={isToldBeside ? null : refused}
        pending={pending}
        kept={kept}
        beside={
          (claim.standing === 'CHANGED' || claim.standing === 'LOST') && (
            <Button onClick={() => send({ decision: 'KEPT', ...on })} aria-disabled={pending}>
              Leave it with {number === null ? 'the earlier version' : `version ${number}`}
            </Button>
          )
        }
      >
        Quote it from the latest text
      </SaveRow>
    </form>
  )
}

/** The place is known while the words are those proposed; other words are looked for. */
function startOf(quote: string, place: FoundPlace | null | undefined): number | null {
  return place && place.quote === quote ? place.start : null
}

function hintOf(places: (FoundPlace | null)[], index: number): string {
  const leave = places.length > 1 ? ' Leave it empty where this part is gone.' : ''
  return places[index]
    ? `As proposed, or other words copied from the article, letter for letter.${leave}`
    : `Copy the words from the article, letter for letter; they must stand in it once.${leave}`
}
