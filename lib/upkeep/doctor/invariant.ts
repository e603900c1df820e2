import type Database from 'better-sqlite3'

/** What a check says as it goes: how many things it looked at, and each that breaks the invariant. */
export type Tally = {
  checked: (count?: number) => void
  /** @param id the record it is about, in words: “claim 004-c05” */
  broken: (id: string, words: string) => void
}

/** Something that holds in every sound record. Reads only; one row, one article's text at a time. */
export type Invariant = {
  /** What holds, as a sentence without its full stop. */
  name: string
  check: (record: Database.Database, tally: Tally) => void
}

/** How many breaks are told in words; all are counted. */
export const TOLD = 10

export type Breach = { id: string; words: string }

/** What came of one check. */
export type Finding = {
  name: string
  checked: number
  breaches: number
  /** The first TOLD of them. */
  told: Breach[]
}

/** Walks over the rows of a query, one at a time. The shape is the caller's word for what the query selects. */
export function* walk<Row>(record: Database.Database, sql: string): Generator<Row> {
  for (const row of record.prepare(sql).iterate()) yield row as Row
}

/** An invariant that SQL can check alone: how many rows it is about, and which break it. */
export type SqlRule = {
  /** Selects one number. */
  count: string
  /** Selects `id` and `words` of each row that breaks it. */
  breaches: string
}

export function sqlInvariant(name: string, ...rules: SqlRule[]): Invariant {
  return {
    name,
    check: (record, tally) => {
      for (const { count, breaches } of rules) {
        tally.checked(Number(record.prepare(count).pluck().get()))
        for (const { id, words } of walk<Breach>(record, breaches)) tally.broken(id, words)
      }
    },
  }
}
