import { writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { openThreadedReader } from '@/lib/db/client'
import { failureOf } from '@/lib/db/failure'

// threaded-adapter.test.ts runs this as `node --import tsx read-in-thread.ts FILE ANSWERS` and reads what was answered: a
// thread is given what the bundler makes of it, and here its TypeScript by way of read-in-thread.mjs.

const [file = '', answers = ''] = process.argv.slice(2)
const threads: Worker[] = []
const openInThread = (file: string) =>
  openThreadedReader(file, undefined, (workerData) => {
    const thread = new Worker(new URL('./read-in-thread.mjs', import.meta.url), { workerData })
    threads.push(thread)
    return thread
  })
const reader = openInThread(file)
const said: Record<string, unknown> = {}

said.together = await Promise.all(
  Array.from(
    { length: 20 },
    (_, number) => reader.$queryRaw`SELECT ${number} AS n, count(*) AS topics FROM Topic`,
  ),
).then((rows) => JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? Number(value) : value)))
said.modelled = (await reader.topic.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)
said.wrong = await reader.$queryRaw`SELECT * FROM Nowhere`.catch((error: Error) => error.message)
said.written = await reader.$executeRaw`DELETE FROM Topic`.then(
  () => 'written',
  (error) => failureOf(error),
)
const counting = reader.$queryRaw`SELECT count(*) AS n FROM Topic`.catch((error: Error) => error.message)
await threads[0]?.terminate()
said.ended = await counting
said.after = Number((await reader.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM Topic`)[0]?.n)
const missing = openInThread(`${file}.missing`)
said.missing = await missing.$queryRaw`SELECT 1`.catch((error) => failureOf(error))
await reader.$disconnect()
writeFileSync(answers, JSON.stringify(said))
