import { expect, test } from 'vitest'
import { z } from 'zod'
import './plain-sentence'

test.each<[string, z.ZodType, unknown, string]>([
  ['nothing given', z.string(), undefined, 'This is missing. Fill it in.'],
  [
    'too long a text',
    z.string().max(1_000),
    'x'.repeat(1_001),
    'Shorten this: at most 1,000 characters can be stored.',
  ],
  ['too many', z.array(z.int()).max(2), [1, 2, 3], 'At most 2 can be stored. Take some out.'],
  ['too few', z.array(z.int()).min(1), [], 'Give at least 1 of these.'],
  ['too large a number', z.int().max(5), 6, 'This number is too large. Write a smaller one.'],
  ['too small a number', z.int().min(0), -1, 'This number is too small. Write a larger one.'],
  ['none of a closed list', z.enum(['a', 'b']), 'c', 'Choose one of those offered.'],
  [
    'another kind',
    z.string(),
    7,
    'This did not arrive as the form sends it. Reload the page and save again.',
  ],
  [
    'a field nobody asked for',
    z.strictObject({}),
    { x: 1 },
    'This did not arrive as the form sends it. Reload the page and save again.',
  ],
  ['a schema’s own sentence', z.string({ error: 'Give the title.' }), undefined, 'Give the title.'],
])('%s', (_, schema, input, sentence) => {
  expect(schema.safeParse(input).error?.issues[0]?.message).toBe(sentence)
})
