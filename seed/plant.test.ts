import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { assessLink } from '@/lib/commands/assess-link'
import type { Context } from '@/lib/commands/context'
import { renameAnalyst } from '@/lib/commands/rename-analyst'
import { retractAssessment } from '@/lib/commands/retract-assessment'
import { inTransaction, type PrismaClient } from '@/lib/db/client'
import { getLink } from '@/lib/db/links'
import { assessLinkInput } from '@/lib/domain/assess-link-input'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { SeedRefused } from './faults'
import { plantSeed, READER } from './plant'

const NAME = { analystName: 'Mina' }
const LOCAL = { id: 'local', name: 'Mina' }

let db: TestDatabase
let folder: string

beforeEach(async () => {
  db = await openTestDatabase()
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-seed-'))
  for (const part of ['annotations', 'corpus']) {
    cpSync(path.join(import.meta.dirname, part), path.join(folder, part), { recursive: true })
  }
})
afterEach(async () => {
  await db.close()
  rmSync(folder, { recursive: true })
})

/** Every row of every table, search included. */
async function dump(client: PrismaClient): Promise<Record<string, unknown[]>> {
  const tables = await client.$queryRaw<{ name: string; wr: bigint }[]>`
    SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
      AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE '%!_fts%' ESCAPE '!'`
  const rows: Record<string, unknown[]> = {}
  // A table without rowids is read in the order of its key.
  for (const { name, wr } of tables)
    rows[name] = await client.$queryRawUnsafe(`SELECT * FROM "${name}"${wr ? '' : ' ORDER BY rowid'}`)
  return rows
}

const countRows = (rows: Record<string, unknown[]>) =>
  Object.values(rows).reduce((sum, table) => sum + table.length, 0)

/** Does something as an analyst, later than the seed. */
function as<T>(actor: { id: string; name: string }, work: (ctx: Context) => Promise<T>): Promise<T> {
  let number = 0
  const newId: Context['newId'] = (of) => `own-${of}-${actor.id}-${++number}`
  return inTransaction(db.writer, (tx) =>
    work({ db: tx, actor, now: new Date('2026-11-02T09:00:00.000Z'), newId }),
  )
}

function editLinks(edit: (link: Record<string, unknown>) => Record<string, unknown> | null) {
  const file = path.join(folder, 'annotations/links.json')
  const links: Record<string, unknown>[] = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify(links.map(edit).filter((link) => link !== null)))
}

const verdictOn = (a: string, b: string) =>
  assessLinkInput.parse({
    claimId: a,
    otherClaimId: b,
    verdict: 'CANNOT_TELL',
    rationale: 'Not seen the statement.',
  })

describe('planting', () => {
  test('adds everything, told by kind; grades nothing; changes nothing when run again', async () => {
    expect((await plantSeed(db.writer, NAME)).added).toEqual({
      analyst: 2,
      source: 4,
      article: 5,
      origin: 23,
      cluster: 3,
      topic: 18,
      entity: 8,
      claim: 73,
      link: 41,
      neither: 11,
    })
    const before = await dump(db.reader)
    expect([before.SourceGrade, before.ClaimGrade]).toEqual([[], []])
    const { added } = await plantSeed(db.writer, { analystName: 'Somebody else' })
    expect(Object.values(added).every((number) => number === 0)).toBe(true)
    expect(await dump(db.reader)).toEqual(before)
  })

  test('makes the same record of the same files, down to the last id', async () => {
    const other = await openTestDatabase()
    await plantSeed(db.writer, NAME)
    await plantSeed(other.writer, NAME)
    expect(await dump(other.reader)).toEqual(await dump(db.reader))
    await other.close()
  })

  test('leaves every edit made since as it is', async () => {
    await plantSeed(db.writer, NAME)
    await as(LOCAL, (ctx) => renameAnalyst(ctx, { name: 'Mina K.', version: 1 }))
    await as(LOCAL, (ctx) => assessLink(ctx, verdictOn('004-c05', '002-c05')))
    await as(READER, (ctx) => retractAssessment(ctx, { assessmentId: 'L01-corpus-reader', version: 1 }))
    await db.writer.claim.update({ where: { id: '004-c05' }, data: { statement: 'Mine.', version: 2 } })
    const before = await dump(db.reader)
    await plantSeed(db.writer, NAME)
    expect(await dump(db.reader)).toEqual(before)
    expect((await getLink(db.reader, 'L13'))?.assessments.map((one) => one.analyst.name)).toEqual([
      'Corpus annotator',
      'Mina K.',
    ])
  })

  test('adds what is missing, and stands beside who linked the pair before', async () => {
    editLinks((link) => (link.id === 'L13' ? null : link))
    await plantSeed(db.writer, { ...NAME, folder })
    await as(LOCAL, (ctx) => assessLink(ctx, verdictOn('002-c05', '004-c05')))
    const { added } = await plantSeed(db.writer, NAME)
    expect(added).toMatchObject({ link: 1, neither: 0, claim: 0 })
    const link = await getLink(db.reader, 'own-link-local-1')
    expect(link?.assessments.map((one) => one.analyst.id).sort()).toEqual(['corpus-reader', 'local'])
    const before = await dump(db.reader)
    await plantSeed(db.writer, NAME)
    expect(await dump(db.reader)).toEqual(before)
  })
})

describe('a link that breaks a rule of judgement is refused, and nothing is written:', () => {
  test.each([
    ['L06', { bothHoldIf: undefined }, 'bothHoldIf: An apparent contradiction says when both hold.'],
    ['L23', { strength: 'DIRECT' }, 'strength: These claims are of different modes'],
    ['L04', { aspects: { cause: 'AGREE' } }, 'aspects: A contradiction that is not apparent needs'],
    ['N07', { verdict: 'CONTRADICTS' }, 'verdict: A question asserts nothing'],
    ['L02', { b: '000-c09' }, 'otherClaimId: A claim cannot be linked to itself.'],
  ])('%s with %o', async (id, change, sentence) => {
    const before = await dump(db.reader)
    editLinks((link) => (link.id === id ? { ...link, ...change } : link))
    const refused = await plantSeed(db.writer, { ...NAME, folder }).catch((error) => error)
    expect(refused).toBeInstanceOf(SeedRefused)
    expect(refused.faults).toEqual([
      expect.stringContaining(`seed/annotations/links.json: ${id}: ${sentence}`),
    ])
    expect(await dump(db.reader)).toEqual(before)
  })

  test('a fault in a file reaches no table either', async () => {
    const before = await dump(db.reader)
    editLinks((link) => (link.id === 'L41' ? { ...link, a: '004-c99' } : link))
    await expect(plantSeed(db.writer, { ...NAME, folder })).rejects.toThrow('there is no claim 004-c99')
    expect(countRows(await dump(db.reader))).toBe(countRows(before))
  })
})

// Each run starts a process that compiles what it loads.
describe('npm run seed', { timeout: 60_000 }, () => {
  const seed = (file: string) => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'seed/run.ts'], {
      cwd: path.join(import.meta.dirname, '..'),
      env: { ...process.env, DATABASE_URL: `file:${file}`, CROSSREAD_ANALYST: 'Mina' },
      encoding: 'utf8',
    })
    return { code: run.status, said: run.stdout.trim(), complained: run.stderr.trim() }
  }

  test('says what was added, then that there is nothing to add', async () => {
    expect(seed(db.file)).toEqual({
      code: 0,
      said: 'Added 2 analysts, 4 sources, 5 articles, 23 origins, 3 clusters, 18 topics, 8 entities, 73 claims, 41 links, 11 pairs found to be neither.',
      complained: '',
    })
    expect(seed(db.file)).toEqual({
      code: 0,
      said: 'Nothing to add: the seed is in the record.',
      complained: '',
    })
    expect(await db.reader.analyst.findUnique({ where: { id: 'local' }, select: { name: true } })).toEqual({
      name: 'Mina',
    })
  })

  test('asks for npm start where there is no record', () => {
    const file = path.join(folder, 'none.db')
    expect(seed(file)).toEqual({
      code: 1,
      said: '',
      complained: `There is no record at ${file}. Run \`npm start\`: it makes one and plants the seed.`,
    })
    writeFileSync(file, '')
    expect(seed(file)).toMatchObject({ code: 1, complained: expect.stringContaining('Run `npm start`') })
  })
})
