import { existsSync } from 'node:fs'
import { openWriter } from '@/lib/db/client'
import { EnvironmentError, readEnvironment } from '@/lib/environment.mjs'
import { SeedRefused } from './faults'
import { type Added, type Kind, plantSeed } from './plant'

const WORDS: Record<Kind, [one: string, many: string]> = {
  analyst: ['analyst', 'analysts'],
  source: ['source', 'sources'],
  article: ['article', 'articles'],
  origin: ['origin', 'origins'],
  cluster: ['cluster', 'clusters'],
  topic: ['topic', 'topics'],
  entity: ['entity', 'entities'],
  claim: ['claim', 'claims'],
  link: ['link', 'links'],
  neither: ['pair found to be neither', 'pairs found to be neither'],
}

function describeAdded(added: Added): string {
  const kinds = Object.keys(WORDS) as Kind[]
  const parts = kinds
    .filter((kind) => added[kind] > 0)
    .map((kind) => `${added[kind]} ${WORDS[kind][added[kind] === 1 ? 0 : 1]}`)
  return parts.length === 0 ? 'Nothing to add: the seed is in the record.' : `Added ${parts.join(', ')}.`
}

/** Plants the seed in the record that DATABASE_URL names. Returns the process's exit code. */
async function run(): Promise<number> {
  const { databaseFile } = readEnvironment()
  if (!existsSync(databaseFile)) {
    console.error(
      `There is no record at ${databaseFile}. Run \`npm start\`: it makes one and plants the seed.`,
    )
    return 1
  }
  const client = openWriter(databaseFile)
  try {
    console.log(describeAdded((await plantSeed(client)).added))
    return 0
  } finally {
    await client.$disconnect()
  }
}

function explain(error: unknown): string {
  if (error instanceof SeedRefused)
    return `${error.message}\nNothing was written. Correct this and run it again.`
  if (error instanceof EnvironmentError) return error.message
  // Prisma's code for a table that is not there.
  if (error instanceof Error && 'code' in error && error.code === 'P2021') {
    return 'The database holds no record, or one of another version. Run `npm start`: it brings it up to date.'
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

process.exitCode = await run().catch((error) => {
  console.error(explain(error))
  return 1
})
