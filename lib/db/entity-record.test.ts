import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { getEntityRecord, listEntities } from './entity-record'

let base: TestDatabase
beforeAll(async () => {
  base = await openTestDatabase()
  const named = (id: string, label: string) => ({ id, label })
  await base.writer.entity.createMany({
    data: [
      named('d', 'Beta'),
      named('c', 'Alpha'),
      named('b', 'Beta'),
      named('a', 'Gamma'),
      named('e', 'Gone'),
    ],
  })
  await base.writer.entityAlias.create({ data: { entityId: 'b', alias: 'B.' } })
  await base.writer.entity.update({ where: { id: 'e' }, data: { retractedAt: '2026-11-01T12:00:00.000Z' } })
})
afterAll(() => base.close())

test('pages of live entities meet each once, by label and then by id', async () => {
  const met: string[] = []
  let after: string | null = null
  do {
    const { entities, next } = await listEntities(base.reader, after, 2)
    met.push(...entities.map(({ id }) => id))
    after = next
  } while (after)
  expect(met).toEqual(['c', 'b', 'd', 'a'])
})

test('one is read with its other names, retracted or not', async () => {
  expect(await getEntityRecord(base.reader, 'b')).toMatchObject({ label: 'Beta', aliases: ['B.'] })
  expect(await getEntityRecord(base.reader, 'e')).toMatchObject({ label: 'Gone' })
})
