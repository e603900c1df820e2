import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { can, PERMISSIONS, type Permission } from '@/lib/domain/policy'
import { REFUSALS, Refusal } from '@/lib/domain/refusal'

// Every export of this room is made by the door; here the door writes down what it was given, and the real one is kept.
type Made = { by: string; schema: z.ZodType; permission: Permission }
const made = (by: string) => (schema: z.ZodType, permission: Permission) => ({ by, schema, permission })

vi.mock('./action', async (importOriginal) => ({
  real: await importOriginal(),
  action: made('action'),
  question: made('question'),
}))
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }))
vi.mock('@/lib/domain/policy', async (importOriginal) => {
  const original = await importOriginal<typeof import('@/lib/domain/policy')>()
  return { ...original, can: vi.fn(original.can) }
})
vi.mock('@/lib/session/session', () => ({
  isSignedIn: async () => true,
  readActor: async () => ({ id: 'local', name: 'Noor' }),
}))

const room = import.meta.dirname
const files = readdirSync(room).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !['action.ts', 'answer.ts'].includes(file),
)
const exported = await Promise.all(
  files.map(async (file): Promise<[string, string, unknown][]> => {
    const module: Record<string, unknown> = await import(path.join(room, file))
    return Object.entries(module).map(([name, value]) => [file, name, value])
  }),
)
const actions = exported.flat()
const { real } = (await import('./action')) as unknown as { real: typeof import('./action') }

test('there are actions to look at', () => {
  expect(actions.map(([, name]) => name)).toEqual(
    expect.arrayContaining(['assessLink', 'renameAnalyst', 'undoChange']),
  )
})

test('what a browser can call lies in this room alone', () => {
  const root = path.resolve(room, '../..')
  const found = ['app', 'lib'].flatMap((part) =>
    readdirSync(path.join(root, part), { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(part, file))
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
      .filter((file) => /^\s*['"]use server['"]/m.test(readFileSync(path.join(root, file), 'utf8'))),
  )
  expect(found.sort()).toEqual(files.map((file) => path.join('lib/actions', file)).sort())
})

describe.each(actions)('%s: %s', (_file, _name, value) => {
  const { by, schema, permission } = value as Made

  test('goes through the door, under a permission of the table', () => {
    expect(['action', 'question']).toContain(by)
    expect(PERMISSIONS).toContain(permission)
    expect(can(null, permission)).toBe(false)
  })

  test.each([null, undefined, 7, 'text', true, [], [[]], { nonsense: 1 }, new Date(0)])(
    'refuses %j',
    (input) => {
      expect(schema.safeParse(input).success).toBe(false)
    },
  )

  test('knows each of its fields, and how long it may be', () => {
    expect(listUnbounded(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))).toEqual([])
  })

  test('says of whatever is wrong with a field what to do, in a plain sentence', () => {
    const inputs = [...listWrong(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))]
    const sentences = new Set(inputs.flatMap((input) => listSentences(schema, input)))
    expect(sentences.size).toBeGreaterThan(0)
    expect([...sentences].filter((sentence) => !PLAIN.test(sentence) || LIBRARY.test(sentence))).toEqual([])
  })

  test('runs no command without its permission', async () => {
    const command = vi.fn()
    vi.mocked(can).mockReturnValueOnce(false)
    // The same permission, behind an input that is always well formed.
    const answer = await real.action(z.unknown(), permission, command)({})
    expect(answer).toEqual({ ok: false, code: 'NOT_ALLOWED', sentence: REFUSALS.NOT_ALLOWED })
    expect(can).toHaveBeenLastCalledWith({ id: 'local', name: 'Noor' }, permission)
    expect(command).not.toHaveBeenCalled()
  })
})

type Node = z.core.JSONSchema.BaseSchema

/** Where a JSON Schema lets through unknown keys, or text and lists of any length: one path each. */
function listUnbounded(node: Node, at = 'input'): string[] {
  const branches = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])]
  const inside = branches.flatMap((branch) =>
    typeof branch === 'object' ? listUnbounded(branch as Node, at) : [],
  )
  if (branches.length > 0 || node.enum || 'const' in node) return inside
  if (node.type === 'object') return listUnboundedObject(node, at)
  if (node.type === 'array') {
    const each = typeof node.items === 'object' && !Array.isArray(node.items) ? (node.items as Node) : {}
    return [...(node.maxItems === undefined ? [at] : []), ...listUnbounded(each, `${at}[]`)]
  }
  if (node.type === 'string') return isBoundedText(node) ? [] : [at]
  // What may be missing has several types.
  const types = [node.type ?? 'any'].flat()
  return types.every((type) => ['number', 'integer', 'boolean', 'null'].includes(type)) ? [] : [at]
}

function listUnboundedObject(node: Node, at: string): string[] {
  const fields = Object.entries(node.properties ?? {}).flatMap(([name, field]) =>
    typeof field === 'object' ? listUnbounded(field as Node, `${at}.${name}`) : [],
  )
  // A record whose keys are of a closed list is as strict as named fields.
  const closed = node.additionalProperties === false || typeof node.propertyNames === 'object'
  const values = typeof node.additionalProperties === 'object' ? (node.additionalProperties as Node) : null
  return [...fields, ...(closed ? [] : [at]), ...(values ? listUnbounded(values, `${at}{}`) : [])]
}

/** Bounded by a length, or by a pattern in which nothing repeats without end. */
function isBoundedText(node: Node): boolean {
  const patterns = [
    node.pattern,
    ...(node.allOf ?? []).map((part) => (typeof part === 'object' ? part.pattern : '')),
  ]
  const isBounded = (pattern: unknown) =>
    typeof pattern === 'string' && pattern !== '' && !/[*+]|\{\d+,\}/.test(pattern)
  return node.maxLength !== undefined || patterns.some(isBounded)
}

const PLAIN = /^[\p{Lu}“][^\n]{5,}\.$/u
/** How the library speaks by itself. */
const LIBRARY =
  /invalid|expected|received|too (big|small):|unrecognized|option|pattern|\bzod\b|undefined|null/i

function listSentences(schema: z.ZodType, input: unknown): string[] {
  try {
    return schema.safeParse(input).error?.issues.map(({ message }) => message) ?? []
  } catch (error) {
    // Well formed, and refused by what reads the text: its sentence is of the table.
    if (error instanceof Refusal) return []
    throw error
  }
}

/** Inputs that break a JSON Schema, each in one place: wrong kinds, too much, too little, what nobody asked for. */
function* listWrong(node: Node): Generator<unknown> {
  yield* [
    undefined,
    null,
    7,
    -1,
    1.5,
    1e300,
    Number.NaN,
    true,
    '',
    ' ',
    '\0',
    '\ud800',
    '\u200b',
    'a/b',
    [],
    {},
  ]
  for (const branch of [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])])
    if (typeof branch === 'object') yield* listWrong(branch as Node)
  if (node.type === 'string' && node.maxLength !== undefined) yield 'x'.repeat(node.maxLength + 1)
  if (node.type === 'array') {
    const each = typeof node.items === 'object' && !Array.isArray(node.items) ? (node.items as Node) : {}
    if (node.maxItems !== undefined) yield Array.from({ length: node.maxItems + 1 }, () => 'x')
    for (const wrong of listWrong(each)) yield [wrong]
  }
  if (node.type !== 'object') return
  const fields = Object.entries(node.properties ?? {}) as [string, Node][]
  // What tells the branches of a union apart must be right for the rest to be looked at.
  const fixed = Object.fromEntries(
    fields.flatMap(([name, field]) => ('const' in field ? [[name, field.const]] : [])),
  )
  yield { ...fixed, nonsense: 1 }
  for (const [name, field] of fields) for (const wrong of listWrong(field)) yield { ...fixed, [name]: wrong }
}

test('the walk finds what the library says by itself', () => {
  const loud = z.strictObject({ text: z.string({ error: 'Invalid input: expected string' }).max(3) })
  const inputs = [...listWrong(z.toJSONSchema(loud, { io: 'input' }))]
  const sentences = new Set(inputs.flatMap((input) => listSentences(loud, input)))
  expect([...sentences].filter((sentence) => LIBRARY.test(sentence))).toEqual([
    'Invalid input: expected string',
  ])
})

describe('the walk finds what is open', () => {
  const open = z.strictObject({
    text: z.string(),
    list: z.array(z.enum(['a'])),
    loose: z.object({ id: z.string().max(3) }).catchall(z.unknown()),
    anything: z.unknown(),
    address: z.url().nullish(),
    fine: z.string().max(5).nullish(),
    word: z.string().regex(/^[a-z]{1,8}$/),
    endless: z.string().regex(/^[a-z]+$/),
  })

  test('and nothing else', () => {
    const found = listUnbounded(z.toJSONSchema(open, { io: 'input', unrepresentable: 'any' }))
    expect(found.sort()).toEqual(
      [
        'input.address',
        'input.anything',
        'input.endless',
        'input.list',
        'input.loose',
        'input.loose{}',
        'input.text',
      ].sort(),
    )
  })

  test('an object that drops unknown keys in silence is open, too', () => {
    const dropping = z.toJSONSchema(z.object({ a: z.boolean() }), { io: 'input' })
    expect(listUnbounded(dropping)).toEqual(['input'])
  })
})
