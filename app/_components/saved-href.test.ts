import { expect, test } from 'vitest'
import { savedHref } from './saved-href'

test.each([
  ['/changes', '/changes?saved=e1'],
  ['/changes?by=all&before=120', '/changes?by=all&before=120&saved=e1'],
  ['/changes?by=all&saved=e0', '/changes?by=all&saved=e1'],
  ['/articles/a?claim=c&saved=e0', '/articles/a?claim=c&saved=e1'],
])('after a change, %s is shown as it was narrowed', (from, expected) => {
  expect(savedHref(from, 'e1')).toBe(expected)
})
