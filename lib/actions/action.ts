import 'server-only'
import { revalidatePath } from 'next/cache'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { z } from 'zod'
import type { Command, Question } from '@/lib/commands/context'
import { newId } from '@/lib/commands/new-id'
import { nextMoment } from '@/lib/commands/next-moment'
import { submitOnce } from '@/lib/commands/submit-once'
import { inTransaction } from '@/lib/db/client'
import { readerFor, writer } from '@/lib/db/connections'
import { failureOf } from '@/lib/db/failure'
import { isUniqueViolation } from '@/lib/db/unique-violation'
import { type Actor, can, type Permission } from '@/lib/domain/policy'
import { RATE } from '@/lib/domain/rate'
import { REFUSALS, Refusal, type RefusalCode } from '@/lib/domain/refusal'
import { SUBMISSION_ID } from '@/lib/domain/submission-id'
import { isSignedIn, readActor } from '@/lib/session/session'
import type { ActionAnswer, Sending } from './answer'

/**
 * The door every write from the screen goes through: who is asking, is the input well formed, may they, one
 * transaction, and every page shows the change. What is sent again under the same id gets the answer it was given and
 * changes nothing. Never throws: what the server could not do is an answer too.
 */
export function action<Schema extends z.ZodType, Value>(
  schema: Schema,
  permission: Permission,
  command: Command<z.output<Schema>, Value>,
): (input: unknown, sending?: Sending) => Promise<ActionAnswer<Value>> {
  return async (input, sending) => {
    const answer = await attempt(() => run(schema, permission, command, input, sending))
    if (answer.ok) revalidatePath('/', 'layout')
    return answer
  }
}

/**
 * The same door for what a screen asks on the way to a write, such as how a text would be read: the same checks, on a
 * connection that cannot write, and no page is refreshed.
 */
export function question<Schema extends z.ZodType, Value>(
  schema: Schema,
  permission: Permission,
  ask: Question<z.output<Schema>, Value>,
): (input: unknown) => Promise<ActionAnswer<Value>> {
  return (input) =>
    attempt(async () => {
      const { actor, parsed } = await admit(schema, permission, input)
      return ask({ db: readerFor(actor), actor }, parsed)
    })
}

async function attempt<Value>(work: () => Promise<Value>): Promise<ActionAnswer<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return answerFailure(error)
  }
}

async function run<Schema extends z.ZodType, Value>(
  schema: Schema,
  permission: Permission,
  command: Command<z.output<Schema>, Value>,
  input: unknown,
  sending: unknown,
): Promise<Value> {
  const { actor, parsed } = await admit(schema, permission, input)
  const sent = sendingInput.safeParse(sending)
  // What says nothing of who opened it was not opened as anybody.
  if (!sent.success || (sent.data?.as ?? actor.id) !== actor.id) throw new Refusal('ANALYST_CHANGED')
  const id = sent.data?.id
  return inTransaction(writer(), async (db) => {
    const work = async () => command({ db, actor, now: await nextMoment(db), newId }, parsed)
    return id ? submitOnce(db, { analystId: actor.id, permission, id, input }, new Date(), work) : work()
  })
}

/** @throws Refusal, or ZodError where the input cannot be read */
async function admit<Schema extends z.ZodType>(schema: Schema, permission: Permission, input: unknown) {
  const actor = await requireActor()
  const parsed = schema.parse(input)
  if (!can(actor, permission)) throw new Refusal('NOT_ALLOWED')
  return { actor, parsed }
}

const sendingInput = z
  .strictObject({ as: z.string().max(80).nullish(), id: z.string().regex(SUBMISSION_ID).nullish() })
  .optional()

const rate = new RateLimiterMemory({ points: RATE.times, duration: RATE.seconds })

/** Who is asking, where they may come in at all: signed in, an analyst of the record, and not too often. */
async function requireActor(): Promise<Actor> {
  if (!(await isSignedIn())) throw new Refusal('NOT_SIGNED_IN')
  const actor = await readActor()
  if (!actor) throw new Refusal('NO_ANALYST')
  await rate.consume(actor.id).catch(() => {
    throw new Refusal('TOO_MANY')
  })
  return actor
}

function answerFailure(error: unknown): Extract<ActionAnswer<never>, { ok: false }> {
  if (error instanceof z.ZodError) return { ...refused('INVALID_INPUT'), fields: firstSentences(error) }
  if (error instanceof Refusal)
    return { ...refused(error.code), ...said({ field: error.field, record: error.record }) }
  // Two requests passed the same check at once and the second found the row made.
  if (isUniqueViolation(error)) return refused('CHANGED_MEANWHILE')
  const failure = failureOf(error)
  if (failure) return refused(failure)
  // biome-ignore lint/suspicious/noConsole: the terminal is where SERVER_FAILED sends the reader
  console.error(error)
  return refused('SERVER_FAILED')
}

/** Only what is there: an answer has no empty keys. */
function said({ field, record }: Pick<Refusal, 'field' | 'record'>) {
  return { ...(field && { field }), ...(record && { record }) }
}

const refused = (code: RefusalCode) => ({ ok: false, code, sentence: REFUSALS[code] }) as const

function firstSentences(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message
  return fields
}
