import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getClusterRecord } from '@/lib/db/cluster-record'
import { getEntityRecord } from '@/lib/db/entity-record'
import { listActivity } from '@/lib/db/history'
import { getOriginRecord } from '@/lib/db/origin-record'
import { getSourceRecord } from '@/lib/db/source-record'
import { getTopicRecord } from '@/lib/db/topic-record'
import {
  editClusterInput,
  editEntityInput,
  editOriginInput,
  editSourceInput,
  editTopicInput,
} from '@/lib/domain/edit-input'
import {
  makeAnalyst,
  makeArticle,
  makeClaim,
  makeCluster,
  makeEntity,
  makeOrigin,
  makeSource,
  makeTopic,
  run,
} from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { editCluster, mergeClusters, retractCluster, splitCluster } from './edit-cluster'
import { editEntity, retractEntity } from './edit-entity'
import { editOrigin, retractOrigin } from './edit-origin'
import { editSource, retractSource } from './edit-source'
import { editTopic, retractTopic } from './edit-topic'
import { gradeClaim, gradeSource } from './grade'
import { undoChange } from './undo-change'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
})
afterAll(() => base.close())

const countEntries = () => base.reader.auditEntry.count()
const latest = async () => (await listActivity(base.reader, 1))[0]
const undo = (entryId: string) => run(base.writer, undoChange, { entryId })
let names = 0
const name = () => `Name ${++names}`

/** Each kind of record that is edited: how one is made, edited, read and retracted. */
const KINDS = [
  {
    kind: 'source',
    make: () => makeSource(base.writer),
    edit: (id: string, version: number, words: string) =>
      run(base.writer, editSource, editSourceInput.parse({ id, version, name: words, note: 'Edited.' })),
    retract: retractSource,
    read: (id: string) => getSourceRecord(base.reader, id),
  },
  {
    kind: 'origin',
    make: () => makeOrigin(base.writer),
    edit: (id: string, version: number, words: string) =>
      run(
        base.writer,
        editOrigin,
        editOriginInput.parse({ id, version, label: words, kind: 'REMARK', identified: false }),
      ),
    retract: retractOrigin,
    read: (id: string) => getOriginRecord(base.reader, id),
  },
  {
    kind: 'cluster',
    make: async () => {
      const origin = await makeOrigin(base.writer)
      return makeCluster(base.writer, { members: [{ originId: origin.id, certainty: 'LIKELY' }] })
    },
    edit: async (id: string, version: number, words: string) => {
      const originId = (await makeOrigin(base.writer)).id
      const members = [{ originId, certainty: 'CERTAIN' }]
      return run(base.writer, editCluster, editClusterInput.parse({ id, version, note: words, members }))
    },
    retract: retractCluster,
    read: (id: string) => getClusterRecord(base.reader, id),
  },
  {
    kind: 'topic',
    make: () => makeTopic(base.writer),
    edit: (id: string, version: number, words: string) =>
      run(base.writer, editTopic, editTopicInput.parse({ id, version, label: words, question: 'Is it so?' })),
    retract: retractTopic,
    read: (id: string) => getTopicRecord(base.reader, id),
  },
  {
    kind: 'entity',
    make: () => makeEntity(base.writer, { aliases: ['Daesh'] }),
    edit: (id: string, version: number, words: string) =>
      run(
        base.writer,
        editEntity,
        editEntityInput.parse({ id, version, label: words, aliases: ['IS', 'ISIL'] }),
      ),
    retract: retractEntity,
    read: (id: string) => getEntityRecord(base.reader, id),
  },
] as const

describe.each(KINDS)('a $kind', ({ kind, make, edit, retract, read }) => {
  test('is edited over the version that was seen, told with before and after, and undone to the letter', async () => {
    const { id } = await make()
    const before = await read(id)
    const edited = await edit(id, 1, name())
    const after = await read(id)
    expect(after).toMatchObject({ version: 2 })
    expect(await latest()).toMatchObject({
      id: edited.entryId,
      action: `${kind}.edit`,
      subjectType: kind,
      subjectId: id,
      before: JSON.parse(JSON.stringify(before)),
      after: JSON.parse(JSON.stringify(after)),
    })
    const undone = await undo(edited.entryId)
    expect(await read(id)).toEqual({ ...before, version: 3 })
    await undo(undone.entryId)
    expect(await read(id)).toEqual({ ...after, version: 4 })
  })

  test('of another version by now is left alone', async () => {
    const { id } = await make()
    await edit(id, 1, name())
    const stands = await read(id)
    await expect(edit(id, 1, name())).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
    expect(await read(id)).toEqual(stands)
    await expect(edit('nowhere', 1, name())).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('is retracted and restored, each once', async () => {
    const { id } = await make()
    const gone = await run(base.writer, retract, { id, version: 1, retracted: true })
    expect((await read(id))?.retractedAt).not.toBeNull()
    const again = run(base.writer, retract, { id, version: 2, retracted: true })
    await expect(again).rejects.toMatchObject({ code: 'ALREADY_RETRACTED' })
    await undo(gone.entryId)
    expect(await read(id)).toMatchObject({ version: 3, retractedAt: null })
    const there = run(base.writer, retract, { id, version: 3, retracted: false })
    await expect(there).rejects.toMatchObject({ code: 'NOT_RETRACTED' })
  })

  test('that was added can be taken back, and brought again', async () => {
    const { id } = await make()
    const before = await read(id)
    const { id: added } = await base.reader.auditEntry.findFirstOrThrow({
      where: { action: `${kind}.add`, subjectId: id },
    })
    const undone = await undo(added)
    expect((await read(id))?.retractedAt).not.toBeNull()
    await undo(undone.entryId)
    expect(await read(id)).toEqual({ ...before, version: 3 })
  })
})

test('saying again what stands changes nothing and tells nothing', async () => {
  const { id } = await makeTopic(base.writer)
  const said = { id, version: 1, label: 'Said once', question: 'Why?' }
  const first = await run(base.writer, editTopic, editTopicInput.parse(said))
  const entries = await countEntries()
  const again = await run(base.writer, editTopic, editTopicInput.parse({ ...said, version: 2 }))
  expect(again).toEqual(first)
  expect(await countEntries()).toBe(entries)
})

describe('what others rest on cannot be retracted, whether by name or by undoing its addition', () => {
  const cases = [
    [
      'a source with an article',
      retractSource,
      async () => {
        const source = await makeSource(base.writer)
        await makeArticle(base.writer, { sourceId: source.id })
        return source.id
      },
    ],
    [
      'an origin of a claim',
      retractOrigin,
      async () => {
        const origin = await makeOrigin(base.writer)
        await makeClaim(base.writer, { originId: origin.id })
        return origin.id
      },
    ],
    [
      'an origin that another rests on',
      retractOrigin,
      async () => {
        const origin = await makeOrigin(base.writer)
        await makeOrigin(base.writer, {
          restsOn: [{ originId: origin.id, certainty: 'CERTAIN', why: 'It quotes it.' }],
        })
        return origin.id
      },
    ],
    [
      'an origin in a cluster',
      retractOrigin,
      async () => {
        const origin = await makeOrigin(base.writer)
        await makeCluster(base.writer, { members: [{ originId: origin.id, certainty: 'LIKELY' }] })
        return origin.id
      },
    ],
    [
      'a topic with a claim',
      retractTopic,
      async () => {
        const topic = await makeTopic(base.writer)
        await makeClaim(base.writer, { topics: [topic.id] })
        return topic.id
      },
    ],
  ] as const
  test.each(cases)('%s', async (_, retract, make) => {
    const id = await make()
    const entries = await countEntries()
    const gone = run(base.writer, retract, { id, version: 1, retracted: true })
    await expect(gone).rejects.toMatchObject({ code: 'STILL_USED' })
    const added = await base.reader.auditEntry.findFirstOrThrow({ where: { subjectId: id } })
    await expect(undo(added.id)).rejects.toMatchObject({ code: 'STILL_USED' })
    expect(await countEntries()).toBe(entries)
  })
})

describe('refused with its field', () => {
  test('a name or label that another has', async () => {
    await makeSource(base.writer, { name: 'Taken' })
    const source = await makeSource(base.writer)
    const renamed = editSourceInput.parse({ id: source.id, version: 1, name: 'Taken' })
    await expect(run(base.writer, editSource, renamed)).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
      field: 'name',
    })
    await makeTopic(base.writer, { label: 'Élan' })
    const topic = await makeTopic(base.writer)
    const relabelled = editTopicInput.parse({ id: topic.id, version: 1, label: 'elan', question: 'So?' })
    await expect(run(base.writer, editTopic, relabelled)).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
      field: 'label',
    })
  })

  test('an origin that would rest on itself by way of another', async () => {
    const first = await makeOrigin(base.writer)
    const rest = (originId: string) => [{ originId, certainty: 'LIKELY' as const, why: 'It says so.' }]
    const second = await makeOrigin(base.writer, { restsOn: rest(first.id) })
    const input = { id: first.id, version: 1, label: name(), kind: 'REMARK', identified: true }
    const edit = editOriginInput.parse({ ...input, restsOn: rest(second.id) })
    await expect(run(base.writer, editOrigin, edit)).rejects.toMatchObject({
      code: 'CIRCULAR',
      field: 'restsOn',
    })
  })

  test('an undo that would give a name back which another has taken', async () => {
    const source = await makeSource(base.writer, { name: 'First name' })
    const renamed = editSourceInput.parse({ id: source.id, version: 1, name: 'Second name' })
    const { entryId } = await run(base.writer, editSource, renamed)
    await makeSource(base.writer, { name: 'First name' })
    await expect(undo(entryId)).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
  })
})

describe('clusters', () => {
  async function makeTwo() {
    const ids = [
      (await makeOrigin(base.writer)).id,
      (await makeOrigin(base.writer)).id,
      (await makeOrigin(base.writer)).id,
    ]
    const [a = '', b = '', c = ''] = ids
    const likely = (originId: string) => ({ originId, certainty: 'LIKELY' as const })
    const into = await makeCluster(base.writer, { members: [likely(a), likely(b)] })
    const from = await makeCluster(base.writer, {
      members: [{ originId: b, certainty: 'CERTAIN' }, likely(c)],
    })
    return { a, b, c, into: into.id, from: from.id }
  }
  const read = (id: string) => getClusterRecord(base.reader, id)
  const membersOf = async (id: string) =>
    Object.fromEntries((await read(id))?.members.map((one) => [one.id, one.certainty]) ?? [])

  test('are merged: the surer membership holds, and one undo brings both back', async () => {
    const { a, b, c, into, from } = await makeTwo()
    const before = [await read(into), await read(from)]
    const input = { into: { id: into, version: 1 }, from: { id: from, version: 1 }, note: 'One wire.' }
    const merged = await run(base.writer, mergeClusters, input)
    expect(await membersOf(into)).toEqual({ [a]: 'LIKELY', [b]: 'CERTAIN', [c]: 'LIKELY' })
    expect((await read(from))?.retractedAt).not.toBeNull()
    const after = [await read(into), await read(from)]
    const undone = await undo(merged.entryId)
    const plus = (records: typeof before, version: number) =>
      records.map((record) => ({ ...record, version }))
    expect([await read(into), await read(from)]).toEqual(plus(before, 3))
    await undo(undone.entryId)
    expect([await read(into), await read(from)]).toEqual(plus(after, 4))
  })

  test('are split: who leaves has a cluster of their own, and one undo takes it away', async () => {
    const { a, b, into } = await makeTwo()
    const before = await read(into)
    const input = { id: into, version: 1, leaving: [b], label: null, note: 'Another matter.' }
    const split = await run(base.writer, splitCluster, input)
    expect(await membersOf(into)).toEqual({ [a]: 'LIKELY' })
    const [made] = await base.reader.cluster.findMany({ where: { note: 'Another matter.' } })
    expect(await membersOf(made?.id ?? '')).toEqual({ [b]: 'LIKELY' })
    await undo(split.entryId)
    expect(await read(into)).toEqual({ ...before, version: 3 })
    expect((await read(made?.id ?? ''))?.retractedAt).not.toBeNull()
  })

  test('a merge is not undone in part: what somebody did to either since stands in the way', async () => {
    const { a, into, from } = await makeTwo()
    const input = { into: { id: into, version: 1 }, from: { id: from, version: 1 }, note: 'One wire.' }
    const merged = await run(base.writer, mergeClusters, input)
    const by = await makeAnalyst(base.writer, { name: 'Noor' })
    await run(base.writer, retractCluster, { id: from, version: 2, retracted: false }, { by })
    const stands = [await read(into), await read(from)]
    await expect(undo(merged.entryId)).rejects.toMatchObject({
      code: 'UNDO_BUILT_ON',
      record: { label: expect.stringContaining('Noor’s change of') },
    })
    expect([await read(into), await read(from)]).toEqual(stands)
    expect(Object.keys(await membersOf(into))).toContain(a)
  })

  test('are not merged with themselves, and somebody has to stay', async () => {
    const { a, b, into } = await makeTwo()
    const itself = { into: { id: into, version: 1 }, from: { id: into, version: 1 }, note: 'x' }
    await expect(run(base.writer, mergeClusters, itself)).rejects.toMatchObject({ code: 'SAME_CLUSTER' })
    const all = { id: into, version: 1, leaving: [a, b], label: null, note: 'x' }
    await expect(run(base.writer, splitCluster, all)).rejects.toMatchObject({ code: 'CLUSTER_EMPTIED' })
  })
})

describe('grades', () => {
  test('are each analyst’s own, given anew over the one that was seen, and undone', async () => {
    const { id: sourceId } = await makeSource(base.writer)
    const by = await makeAnalyst(base.writer)
    const give = (reliability: 'B' | 'C', version?: number, who = {}) =>
      run(base.writer, gradeSource, { sourceId, reliability, reason: 'Often wrong.', version }, who)
    const mine = await give('B')
    await give('C', undefined, { by })
    expect(await base.reader.sourceGrade.count({ where: { sourceId } })).toBe(2)
    await expect(give('C')).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
    const changed = await give('C', 1)
    const standing = async () => base.reader.sourceGrade.findUniqueOrThrow({ where: { id: mine.id } })
    expect(await standing()).toMatchObject({ reliability: 'C', version: 2 })
    await undo(changed.entryId)
    await undo(mine.entryId)
    expect(await standing()).toMatchObject({ reliability: 'B', version: 4, retractedAt: expect.any(String) })
    // A grade that was taken back is given again.
    await give('C')
    expect(await standing()).toMatchObject({ reliability: 'C', retractedAt: null })
  })

  test('of a claim go from 1 to 6', async () => {
    const { id: claimId } = await makeClaim(base.writer)
    const said = { claimId, credibility: '2' as const, reason: 'Two saw it.' }
    const given = await run(base.writer, gradeClaim, said)
    expect(await latest()).toMatchObject({
      action: 'claim.grade',
      subjectType: 'claimGrade',
      subjectId: given.id,
    })
    const nowhere = run(base.writer, gradeClaim, { ...said, claimId: 'nowhere' })
    await expect(nowhere).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
