import { readFile } from 'node:fs/promises'
import { inProject } from '@/lib/setup/project.mjs'
import type { Server } from './start-server'

/** What a server action answered (lib/actions/answer.ts); `unknown` where the connection broke before it did. */
export type Answer =
  | { outcome: 'acknowledged'; value: Record<string, string> }
  | { outcome: 'refused'; code: string; sentence: string }
  | { outcome: 'unknown'; why: string }

/** The actions of the app that the run writes with, and a page that each can be sent to. */
const ACTIONS = {
  renameAnalyst: 'lib/actions/analysts.ts',
  assessLink: 'lib/actions/assessments.ts',
  retractAssessment: 'lib/actions/assessments.ts',
  restoreAssessment: 'lib/actions/assessments.ts',
  undoChange: 'lib/actions/changes.ts',
}
export type ActionName = keyof typeof ACTIONS

type Manifest = { node: Record<string, { filename: string; exportedName: string }> }
export type ActionIds = Record<ActionName, string>

/** Ids under which the build knows its actions: they differ from build to build. */
export async function readActionIds(): Promise<ActionIds> {
  const text = await readFile(inProject('.next/server/server-reference-manifest.json'), 'utf8')
  const known = Object.entries((JSON.parse(text) as Manifest).node)
  const idOf = (name: string, file: string) => {
    const found = known.find(([, action]) => action.exportedName === name && action.filename === file)
    if (!found) throw new Error(`The build has no action ${name} of ${file}.`)
    return found[0]
  }
  return Object.fromEntries(
    Object.entries(ACTIONS).map(([name, file]) => [name, idOf(name, file)]),
  ) as ActionIds
}

/**
 * Calls a server action the way the page's script does.
 * @param page path of a page that has the action
 * @param input plain values only
 */
export async function callAction(
  server: Pick<Server, 'url' | 'headers'>,
  id: string,
  page: string,
  input: object,
): Promise<Answer> {
  try {
    const response = await fetch(server.url + page, {
      method: 'POST',
      headers: {
        ...server.headers,
        'Next-Action': id,
        Accept: 'text/x-component',
        // Compressed, an answer would be held back until there is more.
        'Accept-Encoding': 'identity',
        'Content-Type': 'text/plain;charset=UTF-8',
      },
      body: JSON.stringify([escapeDollars(input)]),
      redirect: 'error',
    })
    if (!response.body || !response.headers.get('content-type')?.startsWith('text/x-component')) {
      return {
        outcome: 'unknown',
        why: `status ${response.status}: ${(await response.text()).slice(0, 200)}`,
      }
    }
    return await readAnswer(response.body)
  } catch (error) {
    return { outcome: 'unknown', why: String((error as Error).cause ?? error) }
  }
}

/** A text that begins with a dollar sign is written with two: one alone is a reference. */
function escapeDollars<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'string' && part.startsWith('$') ? `$${part}` : part,
  )
}

/**
 * The answer in React's stream of rows, which come in any order: row 0 says which row holds it. It counts from the moment it is here, even where
 * the page that follows it breaks off.
 */
async function readAnswer(body: ReadableStream<Uint8Array>): Promise<Answer> {
  let text = ''
  let answer: Answer | null = null
  const decoder = new TextDecoder()
  try {
    for await (const chunk of body) {
      if (answer) continue
      text += decoder.decode(chunk, { stream: true })
      answer = findAnswer(text)
    }
  } catch (error) {
    if (!answer) throw error
  }
  return answer ?? { outcome: 'unknown', why: `no answer in ${text.slice(0, 200)}` }
}

/** The answer in as much of the stream as has come; null while it is not there whole. */
export function findAnswer(text: string): Answer | null {
  const row = /^0:\{"a":"\$@(\w+)"/m.exec(text)?.[1]
  if (!row) return null
  const line = new RegExp(`^${row}:(.*)\\n`, 'm').exec(text)?.[1]
  if (line === undefined) return null
  if (line.startsWith('E')) return { outcome: 'unknown', why: `the action failed: ${line.slice(0, 200)}` }
  const { ok, value, code, sentence } = JSON.parse(line)
  return ok ? { outcome: 'acknowledged', value } : { outcome: 'refused', code, sentence }
}
