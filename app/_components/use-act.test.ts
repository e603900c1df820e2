import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { inProject } from '@/lib/setup/project.mjs'

/** What sends beside a write as whom its page was opened. */
const WAYS = /\b(useSave|useAct|useEdit|useClusterDraft|ChangeButton|UndoKeys)\b/

const sources = (folder: string) =>
  readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => ({ name, text: readFileSync(path.join(inProject(folder), name), 'utf8') }))

/** What asks and writes nothing is asked by whoever is there. */
const QUESTIONS = new Set(
  sources('lib/actions').flatMap(({ text }) =>
    [...text.matchAll(/export const (\w+) = question\(/g)].map(([, name = '']) => name),
  ),
)

const writing = sources('app').flatMap(({ name, text }) => {
  const named = [...text.matchAll(/import \{([^}]+)\} from '@\/lib\/actions\/(?!answer)/g)]
  const actions = named.flatMap(([, list = '']) => list.split(',').map((one) => one.trim()))
  return actions
    .filter((action) => action && !action.startsWith('type ') && !QUESTIONS.has(action))
    .map((action) => ({ name, text, action }))
})

test('the actions of forms and buttons are found', () => {
  expect(QUESTIONS.size).toBeGreaterThan(3)
  expect(writing.length).toBeGreaterThan(30)
})

test.each(writing)('$action in $name is sent by one of the ways that say as whom', ({ text }) => {
  expect(text).toMatch(WAYS)
})

test.each(writing)(
  '$action in $name is called with what is sent beside it, or given to such a way',
  ({ text, action }) => {
    // Choosing who annotates is nobody's: it is what ends being somebody.
    if (action === 'chooseAnalyst') return
    const calls = text.matchAll(new RegExp(`\\b${action}\\(.*`, 'g'))
    for (const [call] of calls) expect(call).toContain('sending')
  },
)
