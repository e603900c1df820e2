import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getArticle } from '@/lib/db/articles'
import { getClusterRecord } from '@/lib/db/cluster-record'
import { getEntityRecord } from '@/lib/db/entity-record'
import { listSourceGrades } from '@/lib/db/grades'
import { getLink } from '@/lib/db/links'
import { getOriginRecord } from '@/lib/db/origin-record'
import { getSourceRecord } from '@/lib/db/source-record'
import { getTopicRecord } from '@/lib/db/topic-record'
import type { EditedArticle } from '@/lib/domain/article-input'
import {
  editClusterInput,
  editEntityInput,
  editOriginInput,
  editSourceInput,
  editTopicInput,
} from '@/lib/domain/edit-input'
import type { Actor } from '@/lib/domain/policy'
import {
  makeAnalyst,
  makeArticle,
  makeAssessment,
  makeClaim,
  makeCluster,
  makeEntity,
  makeOrigin,
  makeSource,
  makeTopic,
  run,
} from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { addVersion } from './add-version'
import { editArticle } from './edit-article'
import { editCluster } from './edit-cluster'
import { editEntity } from './edit-entity'
import { editOrigin } from './edit-origin'
import { editSource } from './edit-source'
import { editTopic } from './edit-topic'
import { gradeClaim, gradeSource } from './grade'
import { redoLast, undoChange, undoLast } from './undo-change'
import { workBlind } from './work-blind'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
})
afterAll(() => base.close())

const db = () => base.reader
/** What undo must bring back: everything but how often it changed. */
const content = ({ version: _, ...rest }: { version: number }) => rest
const required = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('The record of this test is not there.')
  return value
}

/** A record by its id: what it says, and how an analyst makes it say something else. */
type Desk = { read: () => Promise<object>; edit: (words: string, by: Actor) => Promise<unknown> }

/** One record of each kind that can be edited, made by somebody else. */
async function setDesk(): Promise<Desk[]> {
  const source = await makeSource(base.writer)
  const [origin, other] = [await makeOrigin(base.writer), await makeOrigin(base.writer)]
  const cluster = await makeCluster(base.writer, {
    members: [{ originId: origin.id, certainty: 'LIKELY' }],
  })
  const topic = await makeTopic(base.writer)
  const entity = await makeEntity(base.writer)
  const article = await makeArticle(base.writer)
  const [a, b] = [await makeClaim(base.writer), await makeClaim(base.writer)]
  const { linkId } = await makeAssessment(base.writer, { claimId: a.id, otherClaimId: b.id })
  const sourceRecord = async () => required(await getSourceRecord(db(), source.id))
  const originRecord = async () => required(await getOriginRecord(db(), origin.id))
  const clusterRecord = async () => required(await getClusterRecord(db(), cluster.id))
  const topicRecord = async () => required(await getTopicRecord(db(), topic.id))
  const entityRecord = async () => required(await getEntityRecord(db(), entity.id))
  const articleRecord = async () => {
    const { text, ...said } = required(await getArticle(db(), article.id))
    return { ...said, versionId: text.versionId, stripped: text.stripped }
  }
  const link = async () => required(await getLink(db(), linkId))
  const own = async (by: Actor) =>
    (await listSourceGrades(db(), source.id)).find(
      ({ analyst, retractedAt }) => analyst.id === by.id && !retractedAt,
    )

  return [
    {
      read: async () => content(await sourceRecord()),
      edit: async (words, by) => {
        const { id, version, name } = await sourceRecord()
        const said = { id, version, name, note: words, country: words.slice(0, 3) }
        return run(base.writer, editSource, editSourceInput.parse(said), { by })
      },
    },
    {
      read: async () => content(await originRecord()),
      edit: async (words, by) => {
        const { id, version, label } = await originRecord()
        const restsOn = words.length % 2 ? [] : [{ originId: other.id, certainty: 'LIKELY', why: words }]
        const said = {
          id,
          version,
          label,
          kind: 'REMARK',
          identified: words.length % 3 > 0,
          basis: words,
          restsOn,
        }
        return run(base.writer, editOrigin, editOriginInput.parse(said), { by })
      },
    },
    {
      read: async () => content(await clusterRecord()),
      edit: async (words, by) => {
        const { id, version } = await clusterRecord()
        const certainty = words.length % 2 ? 'LIKELY' : 'CERTAIN'
        const members = [origin, other]
          .slice(words.length % 2)
          .map((one) => ({ originId: one.id, certainty }))
        const said = { id, version, note: words, members }
        return run(base.writer, editCluster, editClusterInput.parse(said), { by })
      },
    },
    {
      read: async () => content(await topicRecord()),
      edit: async (words, by) => {
        const { id, version, label } = await topicRecord()
        return run(base.writer, editTopic, editTopicInput.parse({ id, version, label, question: words }), {
          by,
        })
      },
    },
    {
      read: async () => content(await entityRecord()),
      edit: async (words, by) => {
        const { id, version, label } = await entityRecord()
        const said = { id, version, label, aliases: [...new Set([words, words.slice(0, 1)])] }
        return run(base.writer, editEntity, editEntityInput.parse(said), { by })
      },
    },
    {
      read: async () => content(await articleRecord()),
      edit: async (words, by) => {
        const { id, version, versionId } = await articleRecord()
        const said = {
          articleId: id,
          version,
          textVersionId: versionId,
          title: words,
          author: words.length % 2 ? words : null,
          url: null,
          language: words.length % 2 ? 'en' : 'fr',
          languageGuessed: false,
          genre: null,
          publishedEdtf: '2016-05',
          publishedBasis: 'INFERRED',
          publishedNote: words,
          note: null,
          stripped: words.length % 2 ? [] : [{ start: 0, end: 3, what: words, proposedBy: null }],
        } satisfies EditedArticle
        return run(base.writer, editArticle, said, { by })
      },
    },
    {
      // One's own grade: none at first, and its taking back is as none.
      read: async () => {
        const grades = await listSourceGrades(db(), source.id)
        return grades.filter(({ retractedAt }) => !retractedAt).map(content)
      },
      edit: async (words, by) => {
        const version = (await own(by))?.version
        const reliability = words.length % 2 ? 'A' : 'E'
        return run(
          base.writer,
          gradeSource,
          { sourceId: source.id, reliability, reason: words, version },
          { by },
        )
      },
    },
    {
      read: async () => {
        const { state, kind, topics, assessments } = await link()
        const live = assessments.filter(({ retractedAt }) => !retractedAt).map(content)
        return { state, kind, topics, live }
      },
      edit: async (words, by) => {
        const mine = (await link()).assessments.find(({ analyst }) => analyst.id === by.id)
        return makeAssessment(base.writer, {
          claimId: a.id,
          otherClaimId: b.id,
          verdict: words.length % 2 ? 'NEITHER' : 'CANNOT_TELL',
          rationale: words,
          topics: words.length % 3 ? [] : [topic.id],
          version: mine && !mine.retractedAt ? mine.version : null,
          by,
        })
      },
    },
  ]
}

const words = fc.stringMatching(/^[A-Za-zéß]{1,12}$/)
const change = fc.record({ desk: fc.nat({ max: 7 }), words })

test('whatever was changed, undoing it all brings everything back, and redoing it all again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const desks = await setDesk()
      const by = await makeAnalyst(base.writer)
      const readAll = () => Promise.all(desks.map((desk) => desk.read()))
      const states = [await readAll()]
      for (const one of changes) {
        const before = await base.reader.auditEntry.count({ where: { analystId: by.id } })
        await desks[one.desk]?.edit(one.words, by)
        // Saying what stands already is no change.
        if ((await base.reader.auditEntry.count({ where: { analystId: by.id } })) > before)
          states.push(await readAll())
      }
      for (const state of states.slice(0, -1).reverse()) {
        await run(base.writer, undoLast, {}, { by })
        expect(await readAll()).toEqual(state)
      }
      for (const state of states.slice(1)) {
        await run(base.writer, redoLast, {}, { by })
        expect(await readAll()).toEqual(state)
      }
      await expect(run(base.writer, redoLast, {}, { by })).rejects.toMatchObject({ code: 'NOTHING_TO_REDO' })
    }),
    { numRuns: 25 },
  )
}, 120_000)

describe('the last change is not passed over', () => {
  test('where somebody built on it: who and when is told', async () => {
    const { id } = await makeTopic(base.writer)
    const [mine, theirs] = [await makeAnalyst(base.writer), await makeAnalyst(base.writer, { name: 'Noor' })]
    const edit = (version: number, question: string, by: Actor) =>
      run(base.writer, editTopic, editTopicInput.parse({ id, version, label: 'Built on', question }), { by })
    await edit(1, 'Mine?', mine)
    await edit(2, 'Theirs?', theirs)
    await expect(run(base.writer, undoLast, {}, { by: mine })).rejects.toMatchObject({
      code: 'UNDO_BUILT_ON',
      record: {
        label: expect.stringMatching(/^Noor’s change of 2026-11-0\d, \d\d:\d\d UTC$/),
        href: `/topics/${id}`,
      },
    })
    expect(await getTopicRecord(db(), id)).toMatchObject({ question: 'Theirs?', version: 3 })
  })

  test('where it is of a kind that stays', async () => {
    const by = await makeAnalyst(base.writer)
    await makeArticle(base.writer, { by })
    await expect(run(base.writer, undoLast, {}, { by })).rejects.toMatchObject({ code: 'UNDO_NOT_POSSIBLE' })
  })

  test('where it is a corrected text, which is one step however many claims it carried', async () => {
    const by = await makeAnalyst(base.writer)
    const article = await makeArticle(base.writer, { text: 'He left. She stayed.', by })
    const claims = [
      await makeClaim(base.writer, { articleId: article.id, by }),
      await makeClaim(base.writer, { articleId: article.id, spans: [{ start: 9, quote: 'She' }], by }),
    ]
    await makeAssessment(base.writer, { claimId: required(claims[0]).id, by })
    const text = 'It is said that he left.'
    const bytesSha256 = createHash('sha256').update(text).digest('hex')
    const read = { text, bytesSha256, encoding: 'utf-8', encodingBasis: 'VALID' } as const
    const corrected = { articleId: article.id, version: 1, read, capturedHow: 'Pasted', stripped: [] }
    await run(base.writer, addVersion, corrected, { by })
    const told = await base.reader.auditEntry.count({
      where: { analystId: by.id, action: 'article.version' },
    })
    expect(told).toBeGreaterThan(2)
    const undone = run(base.writer, undoLast, {}, { by })
    await expect(undone).rejects.toMatchObject({
      code: 'UNDO_TEXT_STAYS',
      record: { href: `/articles/${article.id}` },
    })
  })
})

describe('what is no change of the record is passed over', () => {
  test('working blind, one’s own name, a colleague added', async () => {
    const by = await makeAnalyst(base.writer)
    const { id } = await makeTopic(base.writer, { by })
    await run(base.writer, workBlind, { blind: true, version: 1 }, { by })
    await run(base.writer, undoLast, {}, { by })
    expect((await getTopicRecord(db(), id))?.retractedAt).not.toBeNull()
    await run(base.writer, workBlind, { blind: false, version: 2 }, { by })
    await run(base.writer, redoLast, {}, { by })
    expect((await getTopicRecord(db(), id))?.retractedAt).toBeNull()
  })
})

describe('what a colleague graded is not taken away with its making', () => {
  test.each(['claim', 'source'] as const)('a %s', async (kind) => {
    const [by, colleague] = [await makeAnalyst(base.writer), await makeAnalyst(base.writer)]
    const { id } =
      kind === 'claim'
        ? await makeClaim(base.writer, { by, articleId: (await makeArticle(base.writer)).id })
        : await makeSource(base.writer, { by })
    const grade = (who: Actor) =>
      kind === 'claim'
        ? run(
            base.writer,
            gradeClaim,
            { claimId: id, credibility: '2', reason: 'Likely.', version: null },
            { by: who },
          )
        : run(
            base.writer,
            gradeSource,
            { sourceId: id, reliability: 'B', reason: 'Mostly.', version: null },
            { by: who },
          )
    const made = await base.reader.auditEntry.findFirstOrThrow({ where: { subjectId: id } })
    const undo = (entryId: string, who: Actor) => run(base.writer, undoChange, { entryId }, { by: who })
    await grade(by)
    const theirs = await grade(colleague)
    await expect(undo(made.id, by)).rejects.toMatchObject({ code: 'UNDO_IN_USE' })
    await undo(theirs.entryId, colleague)
    expect(await undo(made.id, by)).toBeTruthy()
  })
})
