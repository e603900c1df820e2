import { expect, test } from 'vitest'
import { articleRef, claim, span } from '@/lib/testing/domain-factories'
import { compareClaims } from './reading-order'

const at = (id: string, publishedFrom: string, article: string, start: number) =>
  claim({ id, article: articleRef({ id: article, publishedFrom }), spans: [span({ start })] })

test.each([
  ['the day of publication', at('z', '2015-09-01', 'z', 90), at('a', '2015-09-02', 'a', 0)],
  ['of one day: the article', at('z', '2015-09-01', 'a', 90), at('a', '2015-09-01', 'z', 0)],
  ['of one article: the place of the head', at('z', '2015-09-01', 'a', 9), at('a', '2015-09-01', 'a', 10)],
  ['of one place: the id', at('a', '2015-09-01', 'a', 9), at('z', '2015-09-01', 'a', 9)],
])('%s decides, whichever is asked first', (_name, first, second) => {
  expect(compareClaims(first, second)).toBeLessThan(0)
  expect(compareClaims(second, first)).toBeGreaterThan(0)
})
