import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getClaim } from '@/lib/db/claims'
import { listActivity } from '@/lib/db/history'
import { makeArticle, makeClaim, makeOrigin, makeSource, makeTopic } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'

// A satellite takes two code units; the no-break space and the curly quotes are as printed.
const TEXT =
  '🛰 Editors’ note.\n\n“60\u00a0militants” were moved, he allegedly said. He said it twice. He said it twice.\n'

let base: TestDatabase
let articleId: string
beforeAll(async () => {
  base = await openTestDatabase()
  articleId = (await makeArticle(base.writer, { text: TEXT })).id
})
afterAll(() => base.close())

const at = (quote: string, from = 0) => ({ start: TEXT.indexOf(quote, from), quote })

describe('spans and marks', () => {
  test('a claim keeps its quotes in the order given, with ends, prefixes and suffixes from the text', async () => {
    const second = TEXT.lastIndexOf('He said it twice')
    const spans = [{ start: second, quote: 'He said it twice' }, at('60\u00a0militants')]
    const { id } = await makeClaim(base.writer, { articleId, spans })
    const claim = await getClaim(base.reader, id)
    expect(claim?.spans.map((span) => span.start)).toEqual([second, spans[1]?.start])
    for (const { start, end, quote, prefix, suffix } of claim?.spans ?? []) {
      expect(TEXT.slice(start, end)).toBe(quote)
      expect(TEXT.slice(0, start).endsWith(prefix)).toBe(true)
      expect(TEXT.slice(end).startsWith(suffix)).toBe(true)
      expect(prefix.length).toBeGreaterThan(0)
    }
  })

  test('marks stand anywhere in the article, each at its own place', async () => {
    const marks = [
      { kind: 'HEDGE' as const, start: TEXT.indexOf('allegedly'), text: 'allegedly' },
      { kind: 'NAME' as const, role: 'group', start: TEXT.indexOf('militants'), text: 'militants' },
    ]
    const framing = { voice: 'QUOTED' as const, functions: ['CAUSE' as const], marks }
    const { id } = await makeClaim(base.writer, { articleId, spans: [at('He said it twice')], framing })
    const claim = await getClaim(base.reader, id)
    expect(claim?.framing.marks).toHaveLength(2)
    for (const mark of claim?.framing.marks ?? []) expect(TEXT.slice(mark.start, mark.end)).toBe(mark.text)
    expect(claim?.framing).toMatchObject({ voice: 'QUOTED', functions: ['CAUSE'], agency: null })
  })

  test.each([
    [
      'stands one code unit further on',
      { start: TEXT.indexOf('60') - 1, quote: '60\u00a0militants' },
      'QUOTE_NOT_IN_TEXT',
    ],
    ['has a plain space for a no-break space', at('60\u00a0militants', 0).start, 'QUOTE_NOT_IN_TEXT'],
    ['runs past the end', { start: TEXT.length - 3, quote: 'twice.\n' }, 'SPAN_OUT_OF_TEXT'],
    ['begins in the middle of a surrogate pair', { start: 2, quote: ' Editors' }, null],
  ])('a quote that %s', async (_, place, code) => {
    const span = typeof place === 'number' ? { start: place, quote: '60 militants' } : place
    const made = makeClaim(base.writer, { articleId, spans: [at('He said'), span] })
    if (code === null) await expect(made).resolves.toHaveProperty('id')
    else await expect(made).rejects.toMatchObject({ code, field: 'spans.1' })
  })

  test('a mark that is not at its place refuses the claim whole, and says which', async () => {
    const before = await base.reader.claim.count()
    const marks = [{ kind: 'CUE' as const, start: 0, text: 'allegedly' }]
    const made = makeClaim(base.writer, { articleId, spans: [at('He said')], framing: { marks } })
    await expect(made).rejects.toMatchObject({ code: 'QUOTE_NOT_IN_TEXT', field: 'framing.marks.0' })
    expect(await base.reader.claim.count()).toBe(before)
  })
})

describe('what a claim points at', () => {
  test.each([
    ['article', { articleId: 'nowhere', spans: [{ start: 0, quote: 'x' }] }, 'articleId'],
    ['origin', { originId: 'nowhere' }, 'originId'],
    ['topic', { topics: ['nowhere'] }, 'topics'],
    ['source of a hop', { chain: [{ by: 'x', manner: 'UNKNOWN' as const, sourceId: 'nowhere' }] }, 'chain'],
    ['origin of a hop', { chain: [{ by: 'x', manner: 'UNKNOWN' as const, originId: 'nowhere' }] }, 'chain'],
    ['article of a hop', { chain: [{ by: 'x', manner: 'UNKNOWN' as const, articleId: 'nowhere' }] }, 'chain'],
  ])('an unknown %s is refused', async (_, said, field) => {
    await expect(makeClaim(base.writer, said)).rejects.toMatchObject({ code: 'NOT_FOUND', field })
  })

  test('a name is kept as a name, never matched to anything of the same name', async () => {
    await makeSource(base.writer, { name: 'SVR' })
    const chain = [{ by: 'SVR', manner: 'ORIGINAL' as const }]
    const { id } = await makeClaim(base.writer, { articleId, spans: [at('He said')], chain, actors: ['SVR'] })
    const claim = await getClaim(base.reader, id)
    expect(claim?.chain).toEqual([
      {
        by: 'SVR',
        manner: 'ORIGINAL',
        note: null,
        inferred: false,
        sourceId: null,
        originId: null,
        articleId: null,
      },
    ])
    expect(
      await base.reader.claimActor.findMany({ where: { claimId: id }, select: { entityId: true } }),
    ).toEqual([{ entityId: null }])
  })

  test('everything said of a claim comes back, and the audit holds the same', async () => {
    const origin = await makeOrigin(base.writer, { label: 'SVR statement' })
    const topic = await makeTopic(base.writer, { label: 'Al-Tanf' })
    const quantity = { text: '60 militants', value: 60, unit: 'militants', qualifier: null, scope: null }
    const time = { expression: 'in April', edtf: '2022-04', basis: 'INFERRED' as const }
    const { id } = await makeClaim(base.writer, {
      articleId,
      spans: [at('60\u00a0militants')],
      statement: 'Sixty men were moved.',
      headline: true,
      mode: 'PLANNED',
      kind: 'event',
      speaker: 'Bortnikov',
      originId: origin.id,
      certainty: 'PR+',
      time,
      places: ['al-Tanf', 'Donbas'],
      actors: ['ISIS'],
      quantities: [quantity],
      topics: [topic.id],
    })
    const claim = await getClaim(base.reader, id)
    expect(claim).toMatchObject({
      id,
      statement: 'Sixty men were moved.',
      headline: true,
      mode: 'PLANNED',
      kind: 'event',
      speaker: 'Bortnikov',
      origin: { id: origin.id, label: 'SVR statement' },
      certainty: 'PR+',
      time: { ...time, basisNote: null, note: null },
      places: ['al-Tanf', 'Donbas'],
      actors: ['ISIS'],
      quantities: [quantity],
      topics: [{ id: topic.id, label: 'Al-Tanf' }],
      version: 1,
      retractedAt: null,
    })
    expect((await listActivity(base.reader, 1))[0]?.after).toEqual(claim)
  })
})
