import { type Box, bottom, type Placed, right } from './box'
import { type DrawnLine, drawLinks } from './draw-links'
import type { MapClaim, MapPair } from './map-record'
import type { MapVoice } from './map-voices'
import { listCorridors, makeRouter, type Point, pathOf } from './route-line'

/** A drawing of a map: every box and line placed. Lines are SVG paths. */
export type MapLayout = {
  articles: Placed[]
  claims: Placed[]
  links: DrawnLine[]
  voices: Placed[]
  /** From a voice to each claim that goes back to it. */
  ties: { id: string; voice: string; claim: string; path: string }[]
}

const CARD = { width: 240, height: 112, gap: 14 }
const FRAME = { padding: 10, head: 50, gap: 22 }
const BETWEEN_COLUMNS = 112
const VOICE = { width: 220, head: 34, line: 22, gap: 14 }
/** Lines of origins a voice shows at most. */
export const ORIGINS_SHOWN = 4

/** Up to so many articles each has a column of its own; more share columns, which are then about as high as wide. */
const OWN_COLUMNS = 6
const WIDER_THAN_HIGH = 1.7
const COLUMN = CARD.width + 2 * FRAME.padding

/**
 * Places claims as cards in frames of their articles, and articles in columns in order of publication: left to right, and
 * downwards where they share a column. Voices stand left of all, since what is said comes from there.
 * @param claims in the order of reading (compareArticles, then place): the order of the drawing
 */
export function layOutMap(
  claims: readonly Pick<MapClaim, 'id' | 'article'>[],
  links: readonly MapPair[],
  voices: readonly MapVoice[],
): MapLayout {
  const byArticle = new Map<string, string[]>()
  for (const { id, article } of claims) byArticle.set(article.id, [...(byArticle.get(article.id) ?? []), id])
  const left = voices.length > 0 ? VOICE.width + BETWEEN_COLUMNS : 0
  const articles: Placed[] = []
  const cards: Placed[] = []
  for (const [at, column] of fillColumns([...byArticle]).entries()) {
    let y = 0
    for (const [id, own] of column) {
      const frame = {
        id,
        x: left + at * (COLUMN + BETWEEN_COLUMNS),
        y,
        width: COLUMN,
        height: heightOf(own.length),
      }
      articles.push(frame)
      cards.push(...own.map((claimId, row) => placeCard(claimId, frame, row)))
      y += frame.height + FRAME.gap
    }
  }
  const placed = new Map(cards.map((card) => [card.id, card]))
  const placedVoices = placeVoices(voices, placed)
  const corridors = listCorridors(articles, cards)
  return {
    articles,
    claims: cards,
    links: drawLinks(links, placed, makeRouter(corridors)),
    voices: placedVoices,
    ties: voices.flatMap((voice) => drawTies(voice, placedVoices, placed, makeRouter(corridors))),
  }
}

const heightOf = (cards: number) =>
  FRAME.head + FRAME.padding + cards * CARD.height + Math.max(0, cards - 1) * CARD.gap

const placeCard = (id: string, frame: Box, row: number): Placed => ({
  id,
  x: frame.x + FRAME.padding,
  y: frame.y + FRAME.head + row * (CARD.height + CARD.gap),
  width: CARD.width,
  height: CARD.height,
})

type Article = [id: string, claims: string[]]

/** Articles in their order, in columns of about one height; none is ever divided. */
function fillColumns(articles: Article[]): Article[][] {
  if (articles.length <= OWN_COLUMNS) return articles.map((one) => [one])
  const heights = articles.map(([, claims]) => heightOf(claims.length) + FRAME.gap)
  const whole = heights.reduce((sum, height) => sum + height, 0)
  const columns = Math.max(4, Math.round(Math.sqrt((whole * WIDER_THAN_HIGH) / (COLUMN + BETWEEN_COLUMNS))))
  const target = Math.max(whole / columns, ...heights)
  const filled: Article[][] = []
  let height = Number.POSITIVE_INFINITY
  for (const [at, article] of articles.entries()) {
    const own = heights[at] ?? 0
    if (height + own > target * 1.05) {
      filled.push([])
      height = 0
    }
    filled.at(-1)?.push(article)
    height += own
  }
  return filled
}

/** By the height of their claims, so that lines cross little. */
function placeVoices(voices: readonly MapVoice[], placed: ReadonlyMap<string, Box>): Placed[] {
  const middle = ({ claims }: MapVoice) =>
    claims.reduce((sum, id) => sum + (placed.get(id)?.y ?? 0), 0) / Math.max(1, claims.length)
  let y = 0
  return [...voices]
    .sort((x, other) => middle(x) - middle(other))
    .map(({ id, origins }) => {
      const lines = Math.min(origins.length, ORIGINS_SHOWN + 1)
      const box = { id, x: 0, y, width: VOICE.width, height: VOICE.head + lines * VOICE.line }
      y = bottom(box) + VOICE.gap
      return box
    })
}

function drawTies(
  { id, claims }: MapVoice,
  boxes: readonly Placed[],
  placed: ReadonlyMap<string, Placed>,
  route: (from: Point, to: Point) => Point[],
): MapLayout['ties'] {
  const from = boxes.find((box) => box.id === id)
  return claims.flatMap((claim) => {
    const card = placed.get(claim)
    if (!from || !card) return []
    const start = { x: right(from), y: from.y + from.height / 2 }
    // Into the upper part of the card: links leave it in the middle.
    const way = route(start, { x: card.x, y: card.y + TIE_BELOW_TOP })
    return [{ id: `${id} ${claim}`, voice: id, claim, path: pathOf(way) }]
  })
}

const TIE_BELOW_TOP = 12
