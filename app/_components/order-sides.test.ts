import { expect, test } from 'vitest'
import { articleRef, claim, span } from '@/lib/testing/domain-factories'
import { orderSides } from './order-sides'

const at = (id: string, publishedFrom: string, article: string, start: number) =>
  claim({ id, article: articleRef({ id: article, publishedFrom }), spans: [span({ start, end: start + 4 })] })

test.each([
  ['published earlier', at('z', '2022-05-17', '004', 900), at('a', '2023-02-18', '002', 0)],
  [
    'same day, another article: by article',
    at('z', '2022-05-17', '002', 900),
    at('a', '2022-05-17', '004', 0),
  ],
  ['same article: what stands earlier', at('z', '2022-05-17', '004', 0), at('a', '2022-05-17', '004', 900)],
])('%s stands left, whichever way the pair is drawn', (_name, left, right) => {
  expect(orderSides(left, right).map((side) => side.id)).toEqual([left.id, right.id])
  expect(orderSides(right, left).map((side) => side.id)).toEqual([left.id, right.id])
})
