import Database from 'better-sqlite3'
import { openReader } from '@/lib/db/client'
import { KEPT } from '@/lib/db/plain-adapter'
import { summarise, type Times } from '../percentiles'
import { readThrough } from '../read-through'
import { queryCases } from './cases'
import { readDraws } from './draws'

export type QueryFigure = { name: string; ours: Times; own: Times; queries: number }

/** As lib/db/plain-adapter.ts sets them for reading. */
const READ_PRAGMAS = [`cache_size = -${KEPT.read}`, 'temp_store = MEMORY']

/**
 * Times every query case on a record, ours and SQLite's own in turn, so that both meet the same state of the machine.
 * @param file absolute path
 * @param limits how often each case is drawn, at most, and for how long, in milliseconds
 * @throws Error where the two do not find the same number of rows
 */
export async function measureQueries(
  file: string,
  limits: { draws: number; milliseconds: number },
  only = '',
): Promise<QueryFigure[]> {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  for (const pragma of READ_PRAGMAS) database.pragma(pragma)
  const reader = openReader(file)
  let asked = 0
  const counting = reader.$extends({
    query: {
      $allOperations({ args, query }) {
        asked += 1
        return query(args)
      },
    },
  })
  try {
    const cases = queryCases(database, readDraws(database)).filter(({ name }) => name.includes(only))
    const figures: QueryFigure[] = []
    for (const { name, draw } of cases) {
      await readThrough(file)
      await draw().ours(reader)
      draw().own()
      asked = 0
      await draw().ours(counting as unknown as typeof reader)
      const queries = asked
      const ours: number[] = []
      const own: number[] = []
      const began = performance.now()
      while (ours.length < limits.draws && performance.now() - began < limits.milliseconds) {
        const drawn = draw()
        const [found, foundOwn] = await timeBoth(drawn, reader, ours, own, ours.length % 2 === 0)
        if (found !== foundOwn) throw new Error(`${name}: we found ${found} rows, SQLite itself ${foundOwn}.`)
      }
      figures.push({ name, ours: summarise(ours), own: summarise(own), queries })
    }
    return figures
  } finally {
    await reader.$disconnect()
    database.close()
  }
}

type Drawn = ReturnType<ReturnType<typeof queryCases>[number]['draw']>

/** Who asks first finds the pages cold, so they take turns. */
async function timeBoth(
  { ours, own }: Drawn,
  reader: ReturnType<typeof openReader>,
  oursTimes: number[],
  ownTimes: number[],
  oursFirst: boolean,
): Promise<[number, number]> {
  const timeOurs = async () => {
    const began = performance.now()
    const found = await ours(reader)
    oursTimes.push(performance.now() - began)
    return found
  }
  const timeOwn = () => {
    const began = performance.now()
    const found = own()
    ownTimes.push(performance.now() - began)
    return found
  }
  if (oursFirst) {
    const found = await timeOurs()
    return [found, timeOwn()]
  }
  const foundOwn = timeOwn()
  return [await timeOurs(), foundOwn]
}
