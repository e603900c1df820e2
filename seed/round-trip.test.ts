import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getArticles } from '@/lib/db/articles'
import { getClaims } from '@/lib/db/claims'
import { getLinks, listLinksInTopic } from '@/lib/db/links'
import { getOriginFacts } from '@/lib/db/origin-facts'
import { listOrigins } from '@/lib/db/origins'
import { getOverview } from '@/lib/db/overview'
import { listTopicLabels, listTopics } from '@/lib/db/topics'
import type { Independence } from '@/lib/domain/independence'
import { presetIndependence } from '@/lib/domain/independence-preset'
import { groupLinks } from '@/lib/domain/link-groups'
import type { Article, Claim, Link, OriginFacts } from '@/lib/domain/record'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { plantSeed } from './plant'

// What the record gives back, written the way the files write it, is what the files hold.
type Json = Record<string, unknown>
const json = <T>(name: string): T =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'annotations', name), 'utf8'))
const ids = ['000', '001', '002', '003', '004']
const files = ids.map((id) => json<{ article: Json; claims: (Json & { id: string })[] }>(`${id}.json`))
const links = json<(Json & { id: string; independence?: Independence; verdict: string })[]>('links.json')

let db: TestDatabase
beforeAll(async () => {
  db = await openTestDatabase()
  await plantSeed(db.writer, { analystName: 'Mina' })
})
afterAll(() => db.close())

/** Without what says nothing, at any depth; sets (topics, functions) in one order. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([key, field]) => [
    key,
    isSet(key) ? [...field].sort() : said(field),
  ])
  return Object.fromEntries(fields.filter(([, field]) => !isEmpty(field)))
}
const isSet = (key: string) => key === 'topics' || key === 'functions'
const isEmpty = (field: unknown) =>
  field === null ||
  field === false ||
  (typeof field === 'object' && field !== null && Object.keys(field).length === 0)

const articleAsFiled = ({ text, source, note, ...article }: Article) => ({
  ...article,
  sourceId: source.id,
  note: note?.split('\n'),
  bytesSha256: text.bytesSha256,
  capturedHow: text.capturedHow,
  stripped: text.stripped,
  // Not in the files: derived, or the same for all.
  publishedFrom: null,
  version: null,
})

const claimAsFiled = ({ article, spans, origin, topics, framing, ...claim }: Claim) => ({
  ...claim,
  start: spans[0]?.start,
  quote: spans[0]?.quote,
  originId: origin?.id,
  topics: topics.map((topic) => topic.id),
  framing: { ...framing, marks: framing.marks.map(({ end: _, ...mark }) => mark) },
  versionId: null,
  version: null,
})

function linkAsFiled({ id, a, b, topics, assessments: [assessment] }: Link) {
  const { analyst: _, blind: __, assessedAt: ___, version: ____, ...judgement } = assessment ?? {}
  return { ...judgement, id, a: a.id, b: b.id, topics: topics.map((topic) => topic.id) }
}

describe('the record gives back what the files hold', () => {
  test('of the articles, letter by letter', async () => {
    const articles = await getArticles(db.reader, ids)
    const byId = [...articles].sort((x, y) => (x.id < y.id ? -1 : 1))
    expect(byId.map((article) => said(articleAsFiled(article)))).toEqual(
      files.map(({ article: { file: _, ...article } }) => article),
    )
    for (const [index, { text }] of byId.entries()) {
      const file = path.join(import.meta.dirname, 'corpus', String(files[index]?.article.file))
      expect(text.text).toBe(readFileSync(file, 'utf8'))
    }
  })

  test.each(files.flatMap((file) => file.claims))('of claim $id', async (filed) => {
    const [claim] = await getClaims(db.reader, [filed.id])
    expect(claim && said(claimAsFiled(claim))).toEqual(said(filed))
  })

  test('every span and mark of the record equals its place in the text', async () => {
    const articles = new Map((await getArticles(db.reader, ids)).map((article) => [article.id, article]))
    const claims = await getClaims(
      db.reader,
      files.flatMap((file) => file.claims.map((claim) => claim.id)),
    )
    expect(claims).toHaveLength(73)
    for (const { id, article, spans, framing } of claims) {
      const text = articles.get(article.id)?.text.text ?? ''
      for (const { start, end, quote, prefix, suffix } of spans) {
        expect(text.slice(start, end), id).toBe(quote)
        expect(text.slice(start - prefix.length, end + suffix.length), id).toBe(prefix + quote + suffix)
      }
      for (const mark of framing.marks) expect(text.slice(mark.start, mark.end), id).toBe(mark.text)
    }
  })

  test.each(links)('of pair $id', async (filed) => {
    const [link] = await getLinks(db.reader, [filed.id])
    // A pair found to be neither leaves confidence and topics to the presets.
    const preset = {
      confidence: 'MODERATE',
      presets: ['confidence'],
      topics: link?.topics.map((topic) => topic.id),
    }
    expect(link && said(linkAsFiled(link))).toEqual(
      said(filed.verdict === 'NEITHER' ? { ...filed, ...preset } : filed),
    )
    expect(link).toMatchObject({
      state: 'ASSESSED',
      kind: filed.verdict,
      challenged: false,
      proposedBy: null,
    })
    expect(link?.assessments.map((one) => one.analyst.name)).toEqual(['Corpus annotator'])
  })

  test('of sources, topics, entities, origins and clusters', async () => {
    const { reader } = db
    const filed = json<{ origins: Json[]; clusters: Json[] }>('origins.json')
    const byId = { orderBy: { id: 'asc' } } as const
    const sorted = (records: Json[]) => [...records].sort((x, y) => (String(x.id) < String(y.id) ? -1 : 1))

    expect(await reader.source.findMany({ ...byId, select: { id: true, name: true } })).toEqual(
      sorted(json('sources.json')),
    )
    expect(
      await reader.topic.findMany({ ...byId, select: { id: true, label: true, question: true } }),
    ).toEqual(sorted(json('topics.json')))
    const entities = await reader.entity.findMany({ ...byId, include: { aliases: true, mentions: true } })
    const names = (of: Json[]) => of.map(({ articleId, name }) => `${articleId} ${name}`).sort()
    expect(
      entities.map(({ id, label, aliases, mentions }) => ({
        id,
        label,
        aliases: aliases.map(({ alias }) => alias).sort(),
        mentions: names(mentions),
      })),
    ).toEqual(
      sorted(json<(Json & { aliases: string[]; mentions: Json[] })[]>('entities.json')).map((entity) => ({
        ...entity,
        aliases: [...(entity.aliases as string[])].sort(),
        mentions: names(entity.mentions as Json[]),
      })),
    )
    const ids = (await reader.origin.findMany({ select: { id: true } })).map(({ id }) => id)
    const origins = (await listOrigins(reader, ids)).map(({ clusters: _, restsOn, ...origin }) => ({
      ...origin,
      restsOn: restsOn.map(({ id, certainty, why }) => ({ originId: id, certainty, why })),
    }))
    expect(sorted(origins).map(said)).toEqual(sorted(filed.origins).map(said))
    const clusters = await reader.cluster.findMany({
      ...byId,
      select: {
        id: true,
        note: true,
        members: { select: { originId: true, certainty: true }, orderBy: { originId: 'asc' } },
      },
    })
    const members = (cluster: Json) =>
      [...(cluster.members as Json[])].sort((x, y) => (String(x.originId) < String(y.originId) ? -1 : 1))
    expect(clusters).toEqual(
      sorted(filed.clusters).map((cluster) => ({ ...cluster, members: members(cluster) })),
    )
  })
})

test('the lists of topics and articles count the links that their pages show', async () => {
  const { topics, next } = await listTopics(db.reader, await listTopicLabels(db.reader))
  expect(next).toBeNull()
  expect(topics.some(({ contradictions }) => contradictions > 0)).toBe(true)
  for (const topic of topics) {
    const { contradictions, corroborations } = groupLinks(await listLinksInTopic(db.reader, topic.id))
    expect([topic.contradictions, topic.corroborations], topic.id).toEqual([
      contradictions.length,
      corroborations.length,
    ])
  }
  expect(await getOverview(db.reader)).toMatchObject({
    contradictions: links.filter(({ verdict }) => verdict === 'CONTRADICTS').length,
    corroborations: links.filter(({ verdict }) => verdict === 'CORROBORATES').length,
    neither: links.filter(({ verdict }) => verdict === 'NEITHER').length,
    disputed: 0,
  })
})

test('the preset of independence meets the annotations in 30 of 41 links', async () => {
  const facts: OriginFacts = await getOriginFacts(db.reader)
  const kept = links.filter((link) => link.verdict !== 'NEITHER')
  const judged = await getLinks(
    db.reader,
    kept.map((link) => link.id),
  )
  const meets = judged.filter(({ a, b, assessments: [assessment] }) => {
    const given = assessment?.independence
    return given && coarse(given) === coarse(presetIndependence(a, b, facts).independence)
  })
  expect([meets.length, judged.length]).toEqual([30, 41])
})

function coarse(independence: Independence): 'shared' | 'unknown' | 'independent' {
  if (independence === 'UNKNOWN') return 'unknown'
  return independence === 'SAME_ORIGIN' || independence === 'LIKELY_SHARED' ? 'shared' : 'independent'
}
