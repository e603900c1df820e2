import { type Basis, CERTAINTIES, MANNERS, type Mode } from '@/lib/domain/claim-words'
import {
  AGENCIES,
  COMMITMENTS,
  CUE_STANCES,
  FRAMING_FUNCTIONS,
  MARK_KINDS,
  VOICES,
} from '@/lib/domain/framing'
import type { Claim, Framing, Hop, Mark, OriginRef, Quantity, Span, TopicRef } from '@/lib/domain/record'
import { spanAt } from '@/lib/domain/span'
import type { WrittenArticle } from './articles'
import type { Backdrop, Making } from './backdrop'
import { claimWriter } from './claim-rows'
import { type Random, weighted, zipfPick } from './random'
import type { Speech } from './words'

/** What links are made from. */
export type MadeClaim = { id: string; articleId: string; mode: Mode; topics: TopicRef[] }

/** Claims, ten an article on average; one article's are mostly about one topic, and topics follow Zipf's law. */
export function makeClaims(making: Making, backdrop: Backdrop, articles: WrittenArticle[]): MadeClaim[] {
  const { random, chronicle, size, database } = making
  const write = claimWriter(database)
  const drawTopic = zipfPick(random, backdrop.topics, 1)
  const drawOrigin = zipfPick(random, backdrop.origins, 0.8)
  const made: MadeClaim[] = []
  articles.forEach((article, index) => {
    // What is left is spread over the articles left, so that the number of claims is met exactly.
    const mean = (size.claims - made.length) / (articles.length - index)
    const isLast = index === articles.length - 1
    const count = isLast
      ? Math.round(mean)
      : Math.min(random.int(0, Math.round(mean * 2)), size.claims - made.length)
    const main = drawTopic()
    for (let nth = 0; nth < count; nth += 1) {
      const topics = drawTopics(random, main, drawTopic)
      const claim = makeClaim(making, backdrop, article, topics, random.chance(0.6) ? drawOrigin() : null)
      const at = chronicle.tick()
      write(claim, at)
      const by = random.pick(backdrop.analysts)
      chronicle.tell({
        at,
        analyst: by,
        action: 'claim.add',
        subjectType: 'claim',
        subjectId: claim.id,
        after: claim,
      })
      made.push({ id: claim.id, articleId: article.ref.id, mode: claim.mode, topics })
    }
  })
  return made
}

function drawTopics(random: Random, main: TopicRef, draw: () => TopicRef): TopicRef[] {
  const topics = [random.chance(0.85) ? main : draw(), ...(random.chance(0.3) ? [draw()] : [])]
  const distinct = [...new Map(topics.map((topic) => [topic.id, topic])).values()]
  return distinct.sort((x, y) => (x.label < y.label ? -1 : 1))
}

function makeClaim(
  { random, speech }: Making,
  { names }: Backdrop,
  article: WrittenArticle,
  topics: TopicRef[],
  origin: OriginRef | null,
): Claim {
  const spans = Array.from({ length: random.chance(0.15) ? 2 : 1 }, () => drawSpan(random, article))
  const hasTime = random.chance(0.4)
  const basis: Basis = random.pick(['STATED', 'INFERRED'])
  return {
    id: random.id(),
    article: article.ref,
    versionId: article.versionId,
    spans,
    statement: random.chance(0.97) ? `${speech.phrase(6, 16)}.` : null,
    headline: random.chance(0.03),
    mode: weighted(random, [
      ['ASSERTED', 0.8],
      ['FORECAST', 0.06],
      ['EVALUATION', 0.05],
      ['PLANNED', 0.04],
      ['QUESTION', 0.03],
      ['INSINUATION', 0.02],
    ]),
    kind: random.pick(['event', 'cause', null]),
    speaker: random.chance(0.5) ? random.pick(names) : null,
    origin,
    chain: makeChain(random, article, origin),
    certainty: random.chance(0.6) ? random.pick(CERTAINTIES) : null,
    time: {
      expression: hasTime ? `${random.int(1, 28)} May ${random.int(2012, 2024)}` : null,
      edtf: hasTime ? `${random.int(2012, 2024)}-05` : null,
      basis: hasTime ? basis : null,
      ...{ basisNote: null, note: null },
    },
    places: Array.from({ length: random.int(0, 2) }, () => random.pick(names)),
    actors: Array.from({ length: random.int(0, 2) }, () => random.pick(names)),
    quantities: random.chance(0.35) ? [makeQuantity(random)] : [],
    topics,
    framing: makeFraming(random, speech, article, spans),
    standing: null,
    proposed: [],
    quotedFrom: null,
    version: 1,
    retractedAt: null,
  }
}

/** A whole sentence, or a few words of it. */
function drawSpan(random: Random, { text, sentences }: WrittenArticle): Span {
  const { start, end } = random.pick(sentences)
  if (random.chance(0.6)) return spanAt(text, start, text.slice(start, end))
  const cut = text.indexOf(' ', start + Math.floor((end - start) / 2))
  return spanAt(text, start, text.slice(start, cut > start && cut < end ? cut : end))
}

function makeChain(random: Random, { ref }: WrittenArticle, origin: OriginRef | null): Hop[] {
  const nothing = { note: null, sourceId: null, originId: null, articleId: null }
  const manner = () => random.pick(MANNERS)
  const own = {
    ...nothing,
    by: ref.source.name,
    manner: manner(),
    inferred: random.chance(0.2),
    sourceId: ref.source.id,
  }
  if (!origin) return [own]
  return [{ ...nothing, by: origin.label, manner: 'ORIGINAL', inferred: false, originId: origin.id }, own]
}

function makeQuantity(random: Random): Quantity {
  const value = random.int(1, 900)
  return {
    text: `${value} men`,
    value,
    unit: 'men',
    qualifier: random.pick(['about', 'at least', null]),
    scope: null,
  }
}

function makeFraming(random: Random, speech: Speech, article: WrittenArticle, spans: Span[]): Framing {
  const isThere = random.chance(0.85)
  const perhaps = <T>(list: readonly T[]) => (isThere && random.chance(0.7) ? random.pick(list) : null)
  const functions = FRAMING_FUNCTIONS.filter(() => isThere && random.chance(0.2)).sort()
  return {
    voice: perhaps(VOICES),
    cueStance: perhaps(CUE_STANCES),
    commitment: perhaps(COMMITMENTS),
    agency: perhaps(AGENCIES),
    note: isThere && random.chance(0.2) ? speech.phrase(6, 14) : null,
    functions,
    earlierMarks: [],
    marks: Array.from({ length: random.int(0, 3) }, () => makeMark(random, article, spans)),
  }
}

/** One word of the quote or, as often, of any sentence of the article. */
function makeMark(random: Random, { text, sentences }: WrittenArticle, spans: Span[]): Mark {
  const within = random.chance(0.5) ? random.pick(spans) : random.pick(sentences)
  const words = [...text.slice(within.start, within.end).matchAll(/\p{L}+/gu)]
  const word = random.pick(words)
  const start = within.start + word.index
  const kind = random.pick(MARK_KINDS)
  return { kind, role: kind === 'NAME' ? 'group' : null, start, end: start + word[0].length, text: word[0] }
}
