import type { Database } from 'better-sqlite3'
import { type Numbered, nameSql, numberSql } from '@/lib/db/held-sql'
import type { Named } from '@/lib/domain/record'

/** The number under which a record of this id is held; null where there is none. */
export type NumberOf = (kind: Numbered, id: string) => number | null

export function numbersIn(record: Database): NumberOf {
  return (kind, id) => record.prepare<[string], number>(numberSql(kind)).pluck().get(id) ?? null
}

/** The id and name of the record that is held under a number. */
export type NameOf = (kind: Numbered, number: number) => Named | null

export function namesIn(record: Database): NameOf {
  return (kind, number) => record.prepare<[number], Named>(nameSql(kind)).get(number) ?? null
}
