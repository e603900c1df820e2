import type { Db, Transaction } from '@/lib/db/client'
import { type Actor, can, type Permission } from '@/lib/domain/policy'
import { Refusal } from '@/lib/domain/refusal'

/** Everything that gets an id of its own. */
export type Identified =
  | 'analyst'
  | 'source'
  | 'article'
  | 'version'
  | 'claim'
  | 'origin'
  | 'cluster'
  | 'topic'
  | 'entity'
  | 'link'
  | 'assessment'
  | 'ruling'
  | 'grade'
  | 'silence'
  | 'audit'

/** What a command runs in: one transaction, one analyst, one moment. */
export type Context = {
  db: Transaction
  actor: Actor
  now: Date
  newId: (of: Identified) => string
}

/** A command: throws Refusal, and then its transaction writes nothing. */
export type Command<Input, Value> = (ctx: Context, input: Input) => Promise<Value>

/** What a question is answered from: the record as it stands, which it cannot change. */
export type QuestionContext = { db: Db; actor: Actor }

/** A question: throws Refusal where there is no answer. */
export type Question<Input, Value> = (ctx: QuestionContext, input: Input) => Promise<Value>

/**
 * @param ownerId the analyst the record belongs to, for actions on one's own records
 * @throws Refusal NOT_ALLOWED
 */
export function allow(ctx: Context, permission: Permission, ownerId?: string): void {
  if (!can(ctx.actor, permission, ownerId)) throw new Refusal('NOT_ALLOWED')
}
