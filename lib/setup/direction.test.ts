import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkDirection } from './direction.mjs'
import { inProject } from './project.mjs'
import { describeRooms, TABLE_END, TABLE_START } from './rooms-table.mjs'

let root: string

/** A small house in which every import is allowed. */
const HOUSE: Record<string, string> = {
  'package.json':
    '{"dependencies":{"zod":"4","next":"16","@prisma/client":"7"},"devDependencies":{"vitest":"4"}}',
  'lib/environment.mjs': `import path from 'node:path'\nexport const root = path.resolve('.')`,
  'lib/domain/claim.ts': `import { z } from 'zod'\nimport type { Span } from './span'\nexport type Claim = { span: Span }`,
  'lib/domain/span.ts': 'export type Span = { start: number }',
  'lib/domain/span.test.ts': `import { test } from 'vitest'\nimport { makeClaim } from '../testing/factories'`,
  'lib/db/client.ts': `import { root } from '@/lib/environment.mjs'\nexport { PrismaClient } from './generated/client'`,
  'lib/db/generated/client.ts': `import '@prisma/nowhere'`,
  'lib/commands/assess-link.ts': `import '@/lib/db/client'\nimport '@/lib/domain/claim'`,
  'lib/session/session.ts': `import { headers } from 'next/headers'`,
  'lib/queries/links.ts': `import '@/lib/session/session'\nimport '@/lib/db/client'`,
  'lib/actions/action.ts': `import '@/lib/db/client'\nimport '@/lib/session/session'`,
  'lib/actions/assess-link.ts': `import './action'\nimport * as commands from '@/lib/commands/assess-link'`,
  'lib/dossier/html.ts': `import { createHash } from 'node:crypto'\nimport type { Claim } from '@/lib/domain/claim'`,
  'lib/format/words.ts': `import '../domain/span'`,
  'lib/testing/factories.ts': `import '@/lib/commands/assess-link'\nexport const makeClaim = 1`,
  'app/globals.css': '',
  'app/layout.tsx': `import './globals.css'\nimport { Badge } from './_components/badge'`,
  'app/_components/badge.tsx': `import '@/lib/format/words'\nexport const Badge = () => <p>it isn't "import './x'"</p>`,
  'app/claims/[id]/page.tsx': `import '@/lib/queries/links'\nimport './_components/card'\nimport '@/app/_components/badge'`,
  'app/claims/[id]/_components/card.tsx': `import '@/lib/actions/assess-link'`,
  'app/claims/[id]/dossier.html/route.ts': `import '@/lib/dossier/html'\nimport '@/lib/queries/links'`,
  'seed/plant.ts': `import '@/lib/commands/assess-link'\nimport type {} from '@/lib/db/client'`,
  'e2e/fixtures.ts': `import '@/lib/domain/span'`,
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'crossread house '))
  for (const [file, source] of Object.entries(HOUSE)) await put(file, source)
})

afterEach(() => rm(root, { recursive: true }))

async function put(file: string, source: string) {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true })
  await writeFile(path.join(root, file), source)
}

test('a house in order has no violation, and all of it was looked at', async () => {
  const { files, violations } = await checkDirection(root)
  expect(violations).toEqual([])
  // All but package.json, the style sheet and what Prisma generated.
  expect(files).toBe(Object.keys(HOUSE).length - 3)
})

const BREACHES: [file: string, source: string, reason: string][] = [
  ['lib/domain/x.ts', `import 'next'`, 'lib/domain may use zod, edtf'],
  ['lib/domain/x.ts', `import type { ReactNode } from 'next/types'`, 'lib/domain may use zod, edtf'],
  ['lib/domain/x.ts', `import { createHash } from 'node:crypto'`, 'does without Node'],
  ['lib/domain/x.ts', `export * from '@/lib/db/client'`, 'lib/domain may import no other room'],
  ['lib/domain/x.ts', `export type X = import('../format/words').X`, 'lib/domain may import no other room'],
  ['lib/db/x.ts', `import '@/lib/commands/assess-link'`, 'lib/db may import lib/domain'],
  ['lib/commands/x.ts', `import type { X } from '@prisma/client'`, 'lib/commands may use nanoid'],
  ['lib/commands/x.ts', `import '@/lib/db/generated/client'`, 'for lib/db alone'],
  ['lib/commands/x.ts', `import '../session/session'`, 'lib/commands may import lib/domain, lib/db'],
  ['lib/queries/x.ts', `const late = await import('@/lib/actions/action')`, 'lib/queries may import'],
  ['lib/actions/x.ts', `import { PrismaClient } from '@/lib/db/client'`, 'lib/actions may import'],
  ['lib/dossier/x.ts', `import '@/lib/queries/links'`, 'lib/dossier may import'],
  ['lib/format/x.ts', `import '@/lib/db/client'`, 'lib/format may import lib/domain'],
  ['lib/commands/x.ts', `import '@/lib/testing/factories'`, 'lib/commands may import'],
  ['lib/setup/x.mjs', `import '../commands/assess-link'`, 'lib/setup may import lib/db'],
  ['app/claims/page.tsx', `import '@/lib/db/client'`, 'app pages may import'],
  ['app/claims/page.tsx', `import '@/lib/commands/assess-link'`, 'app pages may import'],
  ['app/_components/x.tsx', `import type { L } from '@/lib/queries/links'`, 'app components may import'],
  ['app/topics/page.tsx', `import '@/app/claims/[id]/_components/card'`, 'private to app/claims/[id]/'],
  ['app/x/route.ts', `import '@/lib/actions/assess-link'`, 'app routes may import'],
  ['seed/x.ts', `import '@/lib/queries/links'`, 'seed may import'],
  ['e2e/x.spec.ts', `import '@/lib/commands/assess-link'`, 'e2e may import'],
  ['lib/domain/x.ts', `import './nowhere'`, 'nothing is there'],
  ['lib/setup/x.ts', `import 'left-pad'`, 'left-pad is not in package.json'],
  ['lib/things/x.ts', '', 'lies in no room'],
  ['app/claims/list.tsx', '', 'lies in no room'],
]

test.each(BREACHES)('%s with %s is reported', async (file, source, reason) => {
  await put(file, `\n${source}`)
  const { violations } = await checkDirection(root)
  expect(violations).toEqual([expect.stringContaining(reason)])
  expect(violations[0]).toMatch(source ? `${file}:2 ` : `${file} `)
})

test('a circle is reported with the files along it, even one of types alone', async () => {
  await put('lib/domain/span.ts', `import type { Claim } from './claim'\nexport type Span = { of: Claim }`)
  expect((await checkDirection(root)).violations).toEqual([
    'These import one another in a circle: lib/domain/span.ts → lib/domain/claim.ts.',
  ])
})

const README = inProject('README.md')

test.skipIf(!existsSync(README))('the README’s map shows the rooms as they are enforced', async () => {
  const [, rest = 'no table: put the output of node lib/setup/rooms-table.mjs between the marks'] = (
    await readFile(README, 'utf8')
  ).split(TABLE_START)
  expect(rest.split(TABLE_END)[0]?.trim()).toBe(describeRooms())
})
