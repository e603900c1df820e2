import { expect, test } from 'vitest'
import { freeSlug, slugOf } from './slug'
import { idText } from './text-input'

test.each([
  ['Sochi-era exit policy', 'sochi-era-exit-policy'],
  ['al-Tanf: who trained them?', 'al-tanf-who-trained-them'],
  ['  Kovač’s “60 militants”  ', 'kovacs-60-militants'],
  ['Сочи 2014', '2014'],
  ['Сочи', null],
  ['—', null],
])('%s', (label, slug) => {
  expect(slugOf(label)).toBe(slug)
})

test('a long label makes an id that is one, with a number behind it too', () => {
  const slug = slugOf('a very long label indeed '.repeat(20)) ?? ''
  expect(slug.length).toBeLessThanOrEqual(60)
  expect(idText.safeParse(`${slug}-1000`).success).toBe(true)
})

test('the first free one is taken, and never an address of the app', async () => {
  const taken = new Set(['topic', 'topic-2'])
  const isTaken = async (slug: string) => taken.has(slug)
  expect(await freeSlug('other', isTaken)).toBe('other')
  expect(await freeSlug('topic', isTaken)).toBe('topic-3')
  expect(await freeSlug('new', isTaken)).toBe('new-2')
})
