import type { ClaimGradeRecord, SourceGradeRecord } from '@/lib/domain/versioned-record'
import type { Db, Transaction } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'

const OF = Prisma.raw(`'id', g.id, 'analyst', json_object('id', an.id, 'name', an.name), 'reason', g.reason,
  'gradedAt', g.gradedAt, 'version', g.version, 'retractedAt', g.retractedAt`)

async function selectSourceGrades(db: Db, where: Prisma.Sql): Promise<SourceGradeRecord[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('sourceId', g.sourceId, 'reliability', g.reliability, ${OF}) AS json
    FROM SourceGrade g JOIN Analyst an ON an.id = g.analystId WHERE ${where} ORDER BY an.name, an.id`
  return parseRows<SourceGradeRecord>(rows)
}

async function selectClaimGrades(db: Db, where: Prisma.Sql): Promise<ClaimGradeRecord[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('claimId', g.claimId, 'credibility', g.credibility, ${OF}) AS json
    FROM ClaimGrade g JOIN Analyst an ON an.id = g.analystId WHERE ${where} ORDER BY an.name, an.id`
  return parseRows<ClaimGradeRecord>(rows)
}

/** Each analyst's grade of a source, those taken back included, by analyst. */
export function listSourceGrades(db: Db, sourceId: string): Promise<SourceGradeRecord[]> {
  return selectSourceGrades(db, Prisma.sql`g.sourceId = ${sourceId}`)
}

/** Each analyst's grade of a claim, those taken back included, by analyst. */
export function listClaimGrades(db: Db, claimId: string): Promise<ClaimGradeRecord[]> {
  return selectClaimGrades(db, Prisma.sql`g.claimId = ${claimId}`)
}

export async function getSourceGrade(db: Db, id: string): Promise<SourceGradeRecord | null> {
  return (await selectSourceGrades(db, Prisma.sql`g.id = ${id}`))[0] ?? null
}

export async function getClaimGrade(db: Db, id: string): Promise<ClaimGradeRecord | null> {
  return (await selectClaimGrades(db, Prisma.sql`g.id = ${id}`))[0] ?? null
}

/** Writes an analyst's first grade of a source. */
export async function insertSourceGrade(db: Transaction, grade: SourceGradeRecord): Promise<void> {
  const { id, sourceId, analyst, reliability, reason, gradedAt } = grade
  const data = { id, sourceId, analystId: analyst.id, reliability, reason, gradedAt }
  await db.sourceGrade.create({ data, select: { id: true } })
}

/** Writes an analyst's first grade of a claim. */
export async function insertClaimGrade(db: Transaction, grade: ClaimGradeRecord): Promise<void> {
  const { id, claimId, analyst, credibility, reason, gradedAt } = grade
  const data = { id, claimId, analystId: analyst.id, credibility, reason, gradedAt }
  await db.claimGrade.create({ data, select: { id: true } })
}

type Stored = { id: string; version: number }

/** @returns false where the stored version is another, and then nothing was written */
export async function updateSourceGrade(
  db: Transaction,
  { id, version }: Stored,
  { reliability, reason, gradedAt, retractedAt }: SourceGradeRecord,
): Promise<boolean> {
  const data = { reliability, reason, gradedAt, retractedAt, version: version + 1 }
  return (await db.sourceGrade.updateMany({ where: { id, version }, data })).count === 1
}

/** @returns false where the stored version is another, and then nothing was written */
export async function updateClaimGrade(
  db: Transaction,
  { id, version }: Stored,
  { credibility, reason, gradedAt, retractedAt }: ClaimGradeRecord,
): Promise<boolean> {
  const data = { credibility, reason, gradedAt, retractedAt, version: version + 1 }
  return (await db.claimGrade.updateMany({ where: { id, version }, data })).count === 1
}
