import { expect, test } from 'vitest'
import { scriptToSchema } from './create-migration'

test('the migrations lead exactly to the schema', async () => {
  expect(await scriptToSchema()).toBeNull()
})
