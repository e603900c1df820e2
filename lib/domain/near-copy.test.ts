import { expect, test } from 'vitest'
import { findNearCopies, MOST_NEAR_COPIES, type SharedPassages } from './near-copy'

const version = (versionId: string, said: Partial<SharedPassages>): SharedPassages => ({
  article: {
    id: versionId,
    title: versionId,
    author: null,
    url: null,
    source: { id: 's', name: 'Source' },
    language: 'en',
    publishedEdtf: '2016',
    publishedBasis: 'STATED',
    publishedFrom: '2016-01-01',
  },
  versionId,
  equal: false,
  shared: 0,
  others: 100,
  ...said,
})
const ids = (own: number, versions: SharedPassages[]) =>
  findNearCopies(own, versions).map((copy) => copy.versionId)

test.each<[string, number, Partial<SharedPassages>, boolean]>([
  ['three tenths of the text in hand', 100, { shared: 30, others: 1_000 }, true],
  ['three tenths of the other', 1_000, { shared: 30, others: 100 }, true],
  ['less of either', 100, { shared: 29, others: 100 }, false],
  ['nothing', 100, { shared: 0, others: 0 }, false],
  ['two passages that are all of the other, in a long text', 100, { shared: 2, others: 2 }, false],
  ['two passages of two short texts', 3, { shared: 2, others: 3 }, true],
  ['equal, and no fingerprint taken', 100, { equal: true, shared: 0, others: 0 }, true],
])('%s: %#', (_, own, said, found) => {
  expect(ids(own, [version('v', said)])).toEqual(found ? ['v'] : [])
})

test('shares are told of both; equal texts stand wholly in each other', () => {
  expect(findNearCopies(50, [version('v', { shared: 25, others: 100 })])[0]).toMatchObject({
    share: 0.5,
    shareOfOther: 0.25,
  })
  expect(findNearCopies(50, [version('v', { equal: true })])[0]).toMatchObject({ share: 1, shareOfOther: 1 })
})

test('best first: equal, then the greater share, then the other share', () => {
  const versions = [
    version('half', { shared: 50 }),
    version('most', { shared: 90 }),
    version('long', { shared: 90, others: 900 }),
    version('equal', { equal: true }),
  ]
  expect(ids(100, versions)).toEqual(['equal', 'most', 'long', 'half'])
})

test('no more than can be read', () => {
  const versions = Array.from({ length: 30 }, (_, index) => version(`v${index}`, { shared: 50 }))
  expect(ids(100, versions)).toHaveLength(MOST_NEAR_COPIES)
})
