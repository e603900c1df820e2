import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getArticle } from '@/lib/db/articles'
import { getClaims } from '@/lib/db/claims'
import { listSourceGrades } from '@/lib/db/grades'
import { getLink } from '@/lib/db/links'
import { searchArticles, searchClaims } from '@/lib/db/search'
import { addAnalystInput } from '@/lib/domain/add-input'
import { gradeSourceInput } from '@/lib/domain/edit-input'
import { REFUSALS } from '@/lib/domain/refusal'
import { searchExpression } from '@/lib/domain/search-query'
import { CONTEXT } from '@/lib/domain/span'
import { EDGE_STRINGS, type EdgeString } from '@/lib/testing/edge-strings'
import {
  makeArticle,
  makeAssessment,
  makeClaim,
  makeRuling,
  makeSource,
  makeTopic,
  run,
} from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { addAnalyst } from './add-analyst'
import { gradeSource } from './grade'

let base: TestDatabase
let articleId: string
beforeAll(async () => {
  base = await openTestDatabase()
  articleId = (await makeArticle(base.writer)).id
})
afterAll(() => base.close())

const table = EDGE_STRINGS.map((edge): [string, EdgeString] => [edge.what, edge])

test('every string is one of its own', () => {
  expect(new Set(EDGE_STRINGS.map(({ string }) => string)).size).toBe(EDGE_STRINGS.length)
  expect(new Set(EDGE_STRINGS.map(({ what }) => what)).size).toBe(EDGE_STRINGS.length)
})

/** What a refusal says: a refusal's own sentence, or that of the field that could not be read. */
const SENTENCES = {
  malformed: 'This text holds a character that cannot be stored (NUL or half of a surrogate pair).',
  'line end': REFUSALS.INVALID_INPUT,
  blank: 'Give ',
  long: 'Shorten ',
  invisible: 'without invisible characters',
  turning: 'turns the direction of writing',
}

/** Twice, so that one place is not mistaken for the other, with what could merge with it on both sides. */
const textOf = (string: string) =>
  `🛰 Önce ${string}\u0301 ${string} s\u0301on: ${'words after it '.repeat(4)}\n`

describe('in an article’s text, and quoted from it', () => {
  test.each(table)('%s', async (_, { string, text: promise }) => {
    const text = textOf(string)
    const made = makeArticle(base.writer, { text })
    if (promise !== 'kept') {
      await expect(made).rejects.toThrow(SENTENCES[promise])
      return
    }
    const { id } = await made
    expect((await getArticle(base.reader, id))?.text.text).toBe(text)

    const places = [text.indexOf(string), text.lastIndexOf(string)]
    const spans = places.map((start) => ({ start, quote: string }))
    const marks = places
      .slice(0, string.length <= 1_000 ? 2 : 0)
      .map((start) => ({ kind: 'CUE' as const, start, text: string }))
    const claim = await makeClaim(base.writer, { articleId: id, spans, framing: { marks } })
    const [stored] = await getClaims(base.reader, [claim.id])
    expect(stored?.spans.map(({ start }) => start)).toEqual(places)
    for (const { start, end, quote, prefix, suffix } of stored?.spans ?? []) {
      expect(quote).toBe(string)
      expect(text.slice(start, end)).toBe(quote)
      expect(text.slice(start - prefix.length, start)).toBe(prefix)
      expect(text.slice(end, end + suffix.length)).toBe(suffix)
      // One less where the cut would part a surrogate pair.
      expect(prefix.length).toBeGreaterThanOrEqual(Math.min(CONTEXT - 1, start))
      expect(suffix.length).toBeGreaterThanOrEqual(Math.min(CONTEXT - 1, text.length - end))
      expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true)
    }
    for (const mark of stored?.framing.marks ?? []) expect(text.slice(mark.start, mark.end)).toBe(mark.text)
    expect(stored?.framing.marks).toHaveLength(marks.length)

    const expression = searchExpression(string)
    if (expression === null) return
    expect(await searchClaims(base.reader, expression)).toBeInstanceOf(Array)
    expect(await searchArticles(base.reader, expression)).toBeInstanceOf(Array)
  })
})

type Db = TestDatabase['writer']

/** How each field is saved, and read back. */
const TYPED: Record<string, (db: Db, typed: string) => Promise<string | null | undefined>> = {
  title: async (db, title) => (await getArticle(db, (await makeArticle(db, { title })).id))?.title,
  'source’s name': async (db, name) => {
    const { id } = await makeSource(db, { name })
    return (await db.source.findUnique({ where: { id }, select: { name: true } }))?.name
  },
  'topic’s label': async (db, label) => {
    const { id } = await makeTopic(db, { label })
    // Several of these are one label to a reader; retracted, each leaves it to the next.
    const data = { retractedAt: '2026-11-01T12:00:00.000Z' }
    return (await db.topic.update({ where: { id }, data, select: { label: true } })).label
  },
}

describe.each(Object.entries(TYPED))('as a %s', (_field, save) => {
  test.each(table)('%s', async (_, { string, typed: promise }) => {
    const saved = save(base.writer, string)
    if (promise === 'kept') await expect(saved).resolves.toBe(string.trim())
    else await expect(saved).rejects.toThrow(SENTENCES[promise])
  })
})

/** How each reason is saved, and read back. */
const REASONS: Record<string, (db: Db, typed: string) => Promise<string | null | undefined>> = {
  ruling: async (db, reason) => {
    const { linkId } = await makeAssessment(db)
    await makeRuling(db, { linkId, reason })
    return (await getLink(db, linkId))?.rulings[0]?.reason
  },
  grade: async (db, reason) => {
    const source = await makeSource(db)
    const said = { sourceId: source.id, version: null, reliability: 'C', reason }
    await run(db, gradeSource, gradeSourceInput.parse(said))
    return (await listSourceGrades(db, source.id))[0]?.reason
  },
}

describe('as a claim’s statement, which may be missing', () => {
  test.each(table)('%s', async (_, { string, typed: promise }) => {
    const saved = makeClaim(base.writer, { articleId, statement: string })
    if (promise === 'malformed' || promise === 'turning') {
      await expect(saved).rejects.toThrow(SENTENCES[promise])
      return
    }
    const [claim] = await getClaims(base.reader, [(await saved).id])
    expect(claim?.statement).toBe(string.trim() || null)
  })
})

describe('as a rationale', () => {
  test.each(table)('%s', async (_, { string, typed: promise }) => {
    const ends = [await makeClaim(base.writer, { articleId }), await makeClaim(base.writer, { articleId })]
    const [claimId, otherClaimId] = ends.map(({ id }) => id)
    const saved = makeAssessment(base.writer, { claimId, otherClaimId, rationale: string })
    // Long for a label is not long for a reason.
    if (promise === 'kept' || promise === 'long') {
      const link = await getLink(base.reader, (await saved).linkId)
      expect(link?.assessments[0]?.rationale).toBe(string.trim())
    } else await expect(saved).rejects.toThrow(SENTENCES[promise])
  })
})

describe.each(Object.entries(REASONS))('as the reason of a %s', (_field, save) => {
  test.each(table)('%s', async (_, { string, typed: promise }) => {
    const saved = save(base.writer, string)
    if (promise === 'kept' || promise === 'long') await expect(saved).resolves.toBe(string.trim())
    else await expect(saved).rejects.toThrow(SENTENCES[promise])
  })
})

describe('as an analyst’s name', () => {
  test.each(table)('%s', async (_, { string, name: promise }) => {
    const save = async () => run(base.writer, addAnalyst, addAnalystInput.parse({ name: string }))
    if (promise !== 'kept') {
      await expect(save()).rejects.toThrow(SENTENCES[promise])
      return
    }
    const { id } = await save()
    const stored = await base.reader.analyst.findUnique({ where: { id }, select: { name: true } })
    expect(stored?.name).toBe(string.trim())
  })
})
