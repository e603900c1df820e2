import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filterSql } from '@/lib/bench/query/filter-sql'
import { editArticle } from '@/lib/commands/edit-article'
import { editClaim } from '@/lib/commands/edit-claim'
import { editEntity, retractEntity } from '@/lib/commands/edit-entity'
import { recheckLink } from '@/lib/commands/recheck-link'
import { retractAssessment } from '@/lib/commands/retract-assessment'
import { restoreClaim, retractClaim } from '@/lib/commands/retract-claim'
import { undoLast } from '@/lib/commands/undo-change'
import { getClaim } from '@/lib/db/claims'
import { editClaimInput } from '@/lib/domain/claim-input'
import { LINK_VIEWS, type LinkFilter } from '@/lib/domain/link-filter'
import { ENTITIES, makeCrowd } from '@/lib/testing/crowded-record'
import { makeAnalyst, makeAssessment, makeClaim, makeRuling, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { countFacets } from '../links/count-facets'
import { listLinks } from '../links/list-links'
import { followChanges } from './follow-changes'
import type { HeldRecord } from './held-record'
import { loadRecord } from './load-record'

let base: TestDatabase
let record: Database.Database
let held: HeldRecord
let links: string[]
beforeEach(async () => {
  base = await openTestDatabase()
  links = await makeCrowd(base.writer, 16)
  record = new Database(base.file, { readonly: true })
  held = loadRecord(record)
}, 60_000)
afterEach(async () => {
  record.close()
  await base.close()
})

const FILTERS: LinkFilter[] = [
  {},
  { topic: ['t-one'] },
  { topic: ['t-two'] },
  { topic: ['t-three'] },
  { source: ['s-one'] },
  { entity: ['e-one'] },
  { eventFrom: '2016', eventTo: '2016' },
  { eventFrom: '1999', eventTo: '1999-06' },
  { publishedFrom: '2020' },
  { conflict: ['place'] },
  { confidence: ['LOW'] },
  { recheck: 'open' },
  { state: ['SETTLED'] },
  { q: 'harbour' },
]

const listed = () =>
  LINK_VIEWS.flatMap((view) =>
    FILTERS.map((filter) => {
      const asked = { view, filter, sort: 'assessed', after: null, size: 200, blindFor: null } as const
      return `${view} ${JSON.stringify(filter)}: ${listLinks(record, held, asked).ids.join()}`
    }),
  )

/** What is held answers as SQL on the record does, and as one that is read from the record now. */
function expectInStep() {
  held = followChanges(record, held)
  const byHand = LINK_VIEWS.flatMap((view) =>
    FILTERS.map((filter) => {
      const ids = record.prepare<[], string>(filterSql(view, filter)).pluck().all()
      return `${view} ${JSON.stringify(filter)}: ${ids.join()}`
    }),
  )
  expect(listed()).toEqual(byHand)
  const fresh = loadRecord(record)
  for (const view of LINK_VIEWS) {
    const asked = { view, filter: {}, blindFor: null }
    expect(countFacets(record, held, asked)).toEqual(countFacets(record, fresh, asked))
  }
}

const linkOf = async (id = links[4]) => base.reader.link.findUniqueOrThrow({ where: { id } })
const claimOf = async (end: 'claimAId' | 'claimBId' = 'claimAId') => {
  const claim = await getClaim(base.reader, (await linkOf())[end])
  if (!claim) throw new Error('There is no such claim.')
  return claim
}
const later = () => new Date('2026-11-20T10:00:00.000Z')
const edited = (more: object, end?: 'claimBId') => async () => {
  const { id, version, versionId, spans, statement, mode, topics, places, actors } = await claimOf(end)
  const input = editClaimInput.parse({
    claimId: id,
    version,
    textVersionId: versionId,
    spans: spans.map(({ start, quote }) => ({ start, quote })),
    statement,
    mode,
    topics: topics.map((topic) => topic.id),
    places,
    actors,
    ...more,
  })
  return run(base.writer, editClaim, input, { now: later() })
}

const CHANGES: [string, () => Promise<unknown>][] = [
  ['a link of a new pair of new claims', () => makeAssessment(base.writer, {})],
  [
    'an assessment of a link by another analyst',
    async () => {
      const { claimAId, claimBId } = await linkOf()
      await makeAssessment(base.writer, {
        claimId: claimAId,
        otherClaimId: claimBId,
        verdict: 'NEITHER',
        by: await makeAnalyst(base.writer),
      })
    },
  ],
  [
    'an assessment taken back',
    async () => {
      const own = await base.reader.assessment.findFirstOrThrow({
        where: { analystId: 'local', linkId: links[5] },
      })
      await run(base.writer, retractAssessment, { assessmentId: own.id, version: own.version })
    },
  ],
  ['a ruling', () => makeRuling(base.writer, { linkId: links[6] ?? '', verdict: 'NEITHER' })],
  [
    'a ruling taken back',
    async () => {
      await makeRuling(base.writer, { linkId: links[6] ?? '', verdict: 'NEITHER' })
      expectInStep()
      await run(base.writer, undoLast, { last: true })
    },
  ],
  [
    'both claims of a link under other topics',
    async () => {
      await edited({ topics: ['t-one', 't-two', 't-three'] })()
      await edited({ topics: ['t-one', 't-two', 't-three'] }, 'claimBId')()
    },
  ],
  [
    'a claim of other places, at another time',
    edited({
      places: ['Alias of e-one'],
      actors: [],
      time: { expression: 'once', edtf: '1999-02', basis: 'STATED' },
    }),
  ],
  [
    'a claim in other words, its links to be looked at again',
    edited({ statement: 'Nobody saw the harbour.' }),
  ],
  [
    'a link looked at again',
    async () => {
      await edited({ statement: 'Nobody saw the harbour.' })()
      expectInStep()
      const { id, version } = await linkOf()
      await run(base.writer, recheckLink, { linkId: id, version })
    },
  ],
  [
    'a claim taken back and restored',
    async () => {
      const { id, version } = await claimOf()
      const taken = await run(base.writer, retractClaim, { claimId: id, version })
      expectInStep()
      await run(base.writer, restoreClaim, { claimId: id, version: taken.version })
    },
  ],
  [
    'an article published at another time',
    async () => {
      const { article } = await claimOf()
      const { version, title, language } = await base.reader.article.findUniqueOrThrow({
        where: { id: article.id },
      })
      const text = await base.reader.articleVersion.findFirstOrThrow({ where: { articleId: article.id } })
      const said = { articleId: article.id, version, title, language, textVersionId: text.id, stripped: [] }
      const published = { publishedEdtf: '2021-01-01', publishedBasis: 'STATED' }
      const nothing = {
        author: null,
        url: null,
        genre: null,
        note: null,
        publishedNote: null,
        languageGuessed: false,
      }
      await run(
        base.writer,
        editArticle,
        { ...said, ...published, ...nothing } as Parameters<typeof editArticle>[1],
        { now: later() },
      )
    },
  ],
  [
    'an entity known by another name',
    async () => {
      const { version } = await base.reader.entity.findUniqueOrThrow({ where: { id: 'e-one' } })
      const said = { id: 'e-one', version, label: 'Something else', aliases: ['Elsewhere'] }
      await run(base.writer, editEntity, said)
    },
  ],
]

const BACK_AS_BEFORE = ['a claim taken back and restored', 'a ruling taken back']

test.each(CHANGES)('what is held is in step with the record after %s', async (name, change) => {
  expectInStep()
  const before = listed()
  await change()
  expectInStep()
  if (!BACK_AS_BEFORE.includes(name)) expect(listed()).not.toEqual(before)
})

test('an entity that was retracted names no claim any more', async () => {
  const { version } = await base.reader.entity.findUniqueOrThrow({ where: { id: ENTITIES[0] } })
  await run(base.writer, retractEntity, { id: ENTITIES[0] ?? '', version, retracted: true })
  held = followChanges(record, held)
  for (const view of LINK_VIEWS) {
    const { entity } = countFacets(record, held, { view, filter: {}, blindFor: null })
    expect(entity?.map(({ value }) => value)).not.toContain('e-one')
  }
})

test('pages read while links are assessed neither repeat nor lose what was there before', async () => {
  const asked = { view: 'contradictions', filter: {}, sort: 'strength', size: 3, blindFor: null } as const
  const all = listLinks(record, held, { ...asked, size: 200, after: null }).ids
  const read: string[] = []
  let after: Parameters<typeof listLinks>[2]['after'] = null
  do {
    const page = listLinks(record, held, { ...asked, after })
    read.push(...page.ids)
    after = page.next
    const { id } = await makeClaim(base.writer)
    await makeAssessment(base.writer, { claimId: id })
    held = followChanges(record, held)
  } while (after && read.length < 200)
  expect(read.filter((id) => all.includes(id))).toEqual(all)
  expect(new Set(read).size).toBe(read.length)
}, 60_000)
