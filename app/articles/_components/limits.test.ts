import { expect, test } from 'vitest'
import { ARTICLE_TEXT } from '@/lib/domain/add-input'
import { FILE_BYTES } from '@/lib/domain/article-input'
import { ARTICLE_TEXT_LIMIT, FILE_LIMIT } from './limits'

test('the form refuses from the same size on as the server', () => {
  expect(ARTICLE_TEXT_LIMIT.length).toBe(ARTICLE_TEXT)
  expect(FILE_LIMIT.bytes).toBe(FILE_BYTES)
})
