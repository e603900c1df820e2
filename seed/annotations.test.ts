import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

// The files as they are, without the reader that the seed uses: what it checks is checked here a second way.
type Mark = { kind: string; role?: string; start: number; text: string }
type Claim = { id: string; start: number; quote: string; framing: { marks?: Mark[] } }
type Article = { id: string; file: string; bytesSha256: string; stripped: { start: number; end: number }[] }
type Link = { id: string; a: string; b: string; verdict: string; strength?: string; bothHoldIf?: string }

const folder = import.meta.dirname
const json = <T>(name: string): T => JSON.parse(readFileSync(path.join(folder, 'annotations', name), 'utf8'))
const bytesOf = (article: Article) => readFileSync(path.join(folder, 'corpus', article.file))
const articles = ['000', '001', '002', '003', '004'].map((id) => ({
  ...json<{ article: Article; claims: Claim[] }>(`${id}.json`),
  id,
}))
const links = json<Link[]>('links.json')

describe('the annotation files', () => {
  test('hold the whole reading', () => {
    const { origins, clusters } = json<{ origins: object[]; clusters: object[] }>('origins.json')
    const claims = articles.flatMap((article) => article.claims)
    expect({
      sources: json<object[]>('sources.json').length,
      articles: articles.length,
      claims: claims.length,
      marks: claims.flatMap((claim) => claim.framing.marks ?? []).length,
      corroborates: links.filter((link) => link.verdict === 'CORROBORATES').length,
      contradicts: links.filter((link) => link.verdict === 'CONTRADICTS').length,
      neither: links.filter((link) => link.verdict === 'NEITHER').length,
      topics: json<object[]>('topics.json').length,
      origins: origins.length,
      clusters: clusters.length,
      entities: json<object[]>('entities.json').length,
    }).toEqual({
      sources: 4,
      articles: 5,
      claims: 73,
      marks: 188,
      corroborates: 18,
      contradicts: 23,
      neither: 11,
      topics: 18,
      origins: 23,
      clusters: 3,
      entities: 8,
    })
  })

  test.each(articles)('of article $id quote and mark it letter by letter', ({ article, claims }) => {
    const text = bytesOf(article).toString('utf8')
    for (const { id, start, quote, framing } of claims) {
      expect(text.slice(start, start + quote.length), id).toBe(quote)
      for (const mark of framing.marks ?? []) {
        expect(text.slice(mark.start, mark.start + mark.text.length), `${id} ${mark.kind}`).toBe(mark.text)
      }
    }
  })

  test.each(articles)('of article $id name the bytes that lie in the corpus', ({ article }) => {
    expect(createHash('sha256').update(bytesOf(article)).digest('hex')).toBe(article.bytesSha256)
  })

  test('leave no text of the corpus without annotations, and say of each what it is', () => {
    const texts = readdirSync(path.join(folder, 'corpus')).filter((name) => name.endsWith('.txt'))
    expect(texts.sort()).toEqual(articles.map(({ article }) => article.file))
    const notice = readFileSync(path.join(folder, 'corpus', 'NOTICE.md'), 'utf8')
    for (const text of texts) expect(notice).toContain(text)
  })

  test('quote nothing that is page furniture', () => {
    for (const { article, claims } of articles) {
      for (const { id, start, quote } of claims) {
        const stripped = article.stripped.filter(
          (range) => range.start < start + quote.length && start < range.end,
        )
        expect(stripped, id).toEqual([])
      }
    }
  })

  test('say a role of every name, and of nothing else', () => {
    const marks = articles.flatMap(({ claims }) => claims.flatMap((claim) => claim.framing.marks ?? []))
    for (const mark of marks) expect(mark.role !== undefined, mark.text).toBe(mark.kind === 'NAME')
  })

  test('complete “Both hold if …” for apparent contradictions alone', () => {
    for (const link of links) {
      expect(link.bothHoldIf !== undefined, link.id).toBe(link.strength === 'APPARENT')
      if (link.bothHoldIf) expect(link.bothHoldIf, link.id).toMatch(/^[^A-Z].*\.$/)
    }
  })

  test('name each pair of claims once, lower id first', () => {
    expect(links.filter((link) => link.a >= link.b)).toEqual([])
    expect(new Set(links.map((link) => `${link.a} ${link.b}`)).size).toBe(links.length)
  })
})
