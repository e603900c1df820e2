import { afterAll, beforeAll, expect, test } from 'vitest'
import { listActivity } from '@/lib/db/history'
import { getSavedView, listSavedViews } from '@/lib/db/saved-views'
import { addSavedViewInput } from '@/lib/domain/saved-view-input'
import { makeAnalyst, run } from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { renameView, retractView, saveView } from './saved-view'
import { undoChange } from './undo-change'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
})
afterAll(() => base.close())

const LIST = { list: 'contradictions', query: 'conflict=place&topic=azov' } as const
const save = (name: string, by = {}) => run(base.writer, saveView, { ...LIST, name }, by)
const undo = (entryId: string, by = {}) => run(base.writer, undoChange, { entryId }, by)
const read = (id: string) => getSavedView(base.reader, id)

test('a list is kept under a name, for everybody, with who saved it', async () => {
  const noor = await makeAnalyst(base.writer, { name: 'Noor' })
  const { id } = await save('Places in conflict', { by: noor })
  expect(await listSavedViews(base.reader)).toContainEqual({
    id,
    name: 'Places in conflict',
    ...LIST,
    analyst: { id: noor.id, name: 'Noor' },
    version: 1,
    retractedAt: null,
  })
  expect((await listActivity(base.reader, 1))[0]).toMatchObject({
    action: 'savedView.add',
    subjectType: 'savedView',
    subjectId: id,
    about: 'Places in conflict',
  })
})

test('the same name twice is refused, case and accents aside, whoever has it', async () => {
  const { id } = await save('Übersicht')
  const other = await makeAnalyst(base.writer)
  const refused = { code: 'VIEW_NAME_TAKEN', field: 'name', record: { href: `/views/${id}` } }
  await expect(save('  ubersicht ', { by: other })).rejects.toMatchObject(refused)
  const second = await save('Another')
  const rename = { id: second.id, version: 1, name: 'übersicht' }
  await expect(run(base.writer, renameView, rename)).rejects.toMatchObject(refused)
  expect(await read(second.id)).toMatchObject({ name: 'Another', version: 1 })
})

test('renamed, retracted and brought back, each with its undo', async () => {
  const { id } = await save('First')
  const renamed = await run(base.writer, renameView, { id, version: 1, name: 'Second' })
  expect(await read(id)).toMatchObject({ name: 'Second', version: 2 })
  await undo(renamed.entryId)
  expect(await read(id)).toMatchObject({ name: 'First', version: 3 })

  const retracted = await run(base.writer, retractView, { id, version: 3, retracted: true })
  expect((await listSavedViews(base.reader)).map((view) => view.id)).not.toContain(id)
  await undo(retracted.entryId)
  expect((await listSavedViews(base.reader)).map((view) => view.id)).toContain(id)
})

test('a name that was given anew meanwhile keeps a retracted view from coming back', async () => {
  const { id } = await save('Wanted')
  const { entryId } = await run(base.writer, retractView, { id, version: 1, retracted: true })
  await save('Wanted')
  await expect(undo(entryId)).rejects.toMatchObject({ code: 'VIEW_NAME_TAKEN' })
  expect((await read(id))?.retractedAt).not.toBeNull()
})

test('of two who rename one view the second is told', async () => {
  const { id } = await save('Both')
  await run(base.writer, renameView, { id, version: 1, name: 'By one' })
  const second = run(base.writer, renameView, { id, version: 1, name: 'By another' })
  await expect(second).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
})

test.each(['topic=a b', 'after=2026~L1', 'saved=x', '?topic=a', 'topic=é'])(
  '%s is no address of a list',
  (query) => {
    expect(addSavedViewInput.safeParse({ name: 'N', list: 'neither', query }).success).toBe(false)
  },
)

test.each(['', 'topic=a&topic=b&q=%C3%A9+or'])('%s is one', (query) => {
  expect(addSavedViewInput.parse({ name: 'N', list: 'neither', query }).query).toBe(query)
})
