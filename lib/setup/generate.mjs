import { existsSync } from 'node:fs'
import { runChild } from './child.mjs'
import { during } from './progress.mjs'
import { inProject, ROOT, TOOL } from './project.mjs'
import { hashFiles, hasStamp, stampAfter } from './stamp.mjs'

const STAMP = inProject('node_modules/.crossread/client')

/** Generates the database client into lib/db/generated, where the schema or Prisma changed. */
export async function generateClient() {
  const stamp = await hashFiles(ROOT, [
    'prisma/schema.prisma',
    'prisma/prisma.config.ts',
    'node_modules/prisma/package.json',
  ])
  if (existsSync(inProject('lib/db/generated/client.ts')) && (await hasStamp(STAMP, stamp))) return
  await stampAfter(STAMP, stamp, () => during('Generating the database client', generate))
}

function generate() {
  return runChild(TOOL.prisma, ['generate', '--config', 'prisma/prisma.config.ts'], {
    sentence: 'The database client could not be generated from prisma/schema.prisma.',
  })
}
