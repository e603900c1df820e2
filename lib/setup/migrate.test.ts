import { expect, test } from 'vitest'
import { scriptToSchema } from './migrate'

test('the migrations lead exactly to the schema', async () => {
  expect(await scriptToSchema()).toBeNull()
})
