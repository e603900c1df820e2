import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { orderPair } from '@/lib/domain/pair'
import { prepareRecord } from '@/lib/setup/prepare-record.mjs'
import { examine } from '@/lib/upkeep/doctor/examine'
import { INVARIANTS } from '@/lib/upkeep/doctor/invariants'
import { onSnapshot } from '@/lib/upkeep/doctor/snapshot'
import { breachLines } from '@/lib/upkeep/doctor/words'
import { nameSubject } from './name-subject'
import { type Pair, pairSubject } from './pair-subject'
import type { Random } from './random'
import { type Judgement, judge, learn, type Subject } from './subject'
import type { Writer } from './writer'

/** Who annotates on this machine (lib/session). */
const ANALYST = 'local'

/** A record of its own with the seed in it, and people who write in it. */
export type Workplace = { file: string; writers: Writer[] }

/** Makes a temporary folder, works in it and takes it away. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'crossread-faults-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Plants the seed in a new record, once for the whole run.
 * @returns its file; a scene takes a copy
 */
export async function plantRecord(folder: string): Promise<string> {
  const file = path.join(folder, 'crossread.db')
  await prepareRecord(file)
  const record = new Database(file)
  // Copies are made of the file alone.
  record.pragma('wal_checkpoint(TRUNCATE)')
  record.close()
  return file
}

/** Makes a record of one's own in a folder, from a planted one. */
export async function makeWorkplace(
  folder: string,
  planted: string,
  random: Random,
  writers = 6,
): Promise<Workplace> {
  const file = path.join(folder, 'crossread.db')
  await copyFile(planted, file)
  const record = new Database(file, { readonly: true, fileMustExist: true })
  const pairs = listFreePairs(record)
  const topics = record.prepare('SELECT id FROM Topic ORDER BY id').pluck().all().map(String)
  const people = shareOut(pairs, topics, random, writers)
  for (const { name } of people) if (name) learn(name, name.read(record))
  record.close()
  return { file, writers: people }
}

/** Pairs that nobody has assessed; a question takes only some verdicts. */
function listFreePairs(record: Database.Database): Pair[] {
  const rows = record
    .prepare(
      `SELECT a.id, b.id FROM Claim a JOIN Claim b ON a.id <> b.id WHERE a.mode <> 'QUESTION' AND b.mode <> 'QUESTION'
       AND NOT EXISTS (SELECT 1 FROM Link l WHERE a.id IN (l.claimAId, l.claimBId) AND b.id IN (l.claimAId, l.claimBId))
       ORDER BY a.id, b.id`,
    )
    .raw()
    .all() as [string, string][]
  return rows.filter(([x, y]) => orderPair(x, y)[0] === x).map(([a, b]) => pairSubject(a, b, ANALYST))
}

function shareOut(pairs: Pair[], topics: string[], random: Random, count: number): Writer[] {
  return Array.from({ length: count }, (_, number) => ({
    number,
    random: random.branch(),
    pairs: pairs.filter((_pair, index) => index % count === number),
    topics,
    name: number === 0 ? nameSubject(ANALYST) : null,
  }))
}

/** Looks in the record for everything tried since the last time, while a server may run. */
export function judgeAll({ file, writers }: Workplace, sum: Judgement): void {
  onSnapshot(file, (record) => {
    const judgeOne = <State>(subject: Subject<State>) => {
      if (subject.attempts.length > 0) judge(subject, record, sum)
    }
    for (const { pairs, name } of writers) {
      for (const pair of pairs) {
        const wasOpen = pair.attempts.some(({ answer }) => answer.outcome === 'unknown')
        judgeOne(pair)
        // What was not answered may have become the last change; its entry's id was never told.
        if (wasOpen) pair.history = []
      }
      if (name) judgeOne(name)
    }
  })
}

/** What the doctor finds broken, in lines; empty where the record is sound. */
export function consultDoctor(file: string): string[] {
  return onSnapshot(file, (record) => examine(record, INVARIANTS)).flatMap(breachLines)
}

/** Which of these audit entries are not in the record. */
export function listMissingEntries(file: string, ids: readonly string[]): string[] {
  return onSnapshot(file, (record) => {
    const find = record.prepare('SELECT 1 FROM AuditEntry WHERE id = ?').pluck()
    return ids.filter((id) => find.get(id) === undefined)
  })
}
