import { type Badge, badgeOf } from '@/app/_components/link-badge'
import { layOutMap, type MapLayout } from '@/lib/domain/map/layout'
import type { MapClaim, RecordMap } from '@/lib/domain/map/map-record'
import { listVoices, type MapVoice } from '@/lib/domain/map/map-voices'
import type { OriginFacts } from '@/lib/domain/record'
import { describeEdtf } from '@/lib/format/edtf-words'

export type DrawnClaim = { id: string; words: string; source: string; published: string }
export type DrawnLink = { id: string; a: string; b: string; badge: Badge }

/** A map as it is drawn and listed: words and places, nothing to look up. */
export type DrawnMap = {
  layout: MapLayout
  claims: DrawnClaim[]
  articles: { id: string; source: string; published: string }[]
  /** The strongest first. */
  links: DrawnLink[]
  voices: MapVoice[]
}

/** Places a map and puts it into words. */
export function drawMap({ claims, links }: RecordMap, facts: OriginFacts, withOrigins: boolean): DrawnMap {
  const voices = withOrigins ? listVoices(claims, facts) : []
  const layout = layOutMap(claims, links, voices)
  const articles = new Map(claims.map(({ article }) => [article.id, describeArticle(article)]))
  return {
    layout,
    claims: claims.map(({ id, words, article }) => ({ words: cut(words), ...describeArticle(article), id })),
    articles: [...articles.values()],
    links: links.map((link) => ({ id: link.id, a: link.a, b: link.b, badge: badgeOf(link) })),
    // Numbered as they stand, from the top.
    voices: layout.voices.flatMap(({ id }) => voices.find((voice) => voice.id === id) ?? []),
  }
}

const describeArticle = ({ id, source, publishedEdtf }: MapClaim['article']) => ({
  id,
  source: source.name,
  published: describeEdtf(publishedEdtf),
})

/** As many letters of a statement as a card has room for, about. */
const CARD_LETTERS = 170

function cut(words: string): string {
  return words.length > CARD_LETTERS ? `${words.slice(0, CARD_LETTERS - 1).trimEnd()}…` : words
}
