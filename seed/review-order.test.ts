import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { choosePair, prepareOrder, type ReviewClaim } from '@/lib/domain/review-order'
import type { PairIds } from '@/lib/domain/review-queue'
import { readSeed, type Seed } from './read'

let seed: Seed
beforeAll(async () => {
  seed = await readSeed(fileURLToPath(new URL('./', import.meta.url)))
})

/** A topic's pairs across articles, as its queue goes through them. */
function queueOf(topic: string): string[] {
  const claims = seed.claims
    .filter(({ topics }) => topics?.includes(topic))
    .map((claim): ReviewClaim => {
      const quotes = claim.spans.map(({ quote }) => quote)
      return {
        id: claim.id ?? '',
        articleId: claim.articleId,
        question: claim.mode === 'QUESTION',
        time: claim.time?.edtf ?? null,
        names: [...(claim.places ?? []), ...(claim.actors ?? [])],
        words: [claim.statement ?? '', ...quotes].join(' ').slice(0, 600),
        figures: (claim.quantities ?? []).flatMap(({ value }) => value ?? []),
      }
    })
  const aliases = seed.entities.flatMap(({ id = '', aliases: names }) =>
    (names ?? []).map((alias) => ({ entityId: id, alias })),
  )
  const order = prepareOrder(claims, aliases)
  const met: string[] = []
  let after: PairIds | null = null
  do {
    after = choosePair({ order, isOpen: (_, x, y) => x.articleId !== y.articleId, after })
    if (after) met.push(after.join('~'))
  } while (after)
  return met
}

describe('the queue of a topic in the annotated record', () => {
  test('opens on what two articles say of the same matter', () => {
    const first = queueOf('al-tanf-recruitment').slice(0, 5)
    expect(first[0]).toBe('002-c02~004-c03')
    // The 60 militants, of January 2023 and of April 2022.
    expect(first).toContain('002-c05~004-c05')
  })

  test('brings annotated links sooner than chance would', () => {
    const links = new Set(
      seed.links.map(({ claimId, otherClaimId }) => [claimId, otherClaimId].sort().join('~')),
    )
    const places = seed.topics.flatMap(({ id = '' }) => {
      const queue = queueOf(id)
      return queue.flatMap((pair, at) => (links.has(pair) ? (at + 1) / (queue.length + 1) : []))
    })
    expect(places.length).toBeGreaterThan(20)
    expect(places.reduce((sum, place) => sum + place, 0) / places.length).toBeLessThan(0.4)
  })
})
