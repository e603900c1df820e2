import { afterEach, expect, test, vi } from 'vitest'
import { submissionIds } from './submission-ids'

/** As much of a browser's storage as is asked of it. */
function openStorage() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size
    },
  }
}
const forbidden = () => {
  throw new Error('Storage is switched off.')
}
afterEach(() => void vi.useRealTimers())

test('the same words are one submission until they are saved, in whichever tab and after a reload', async () => {
  const browser = openStorage()
  const [tab, other] = [submissionIds(() => browser), submissionIds(() => browser)]
  const first = await tab({ label: 'Exits', question: 'Who let them?' })
  expect((await tab({ label: 'Exits', question: 'Who let them?' })).id).toBe(first.id)
  expect((await other({ question: 'Who let them?', label: 'Exits' })).id).toBe(first.id)
  first.settle()
  expect((await other({ label: 'Exits', question: 'Who let them?' })).id).not.toBe(first.id)
})

test('other words are another submission, and so is another deed with the same', async () => {
  const begin = submissionIds(() => openStorage())
  const ids = await Promise.all([begin({ a: 1 }), begin({ a: 2 }), begin({ a: 1 }, 'undo')])
  expect(new Set(ids.map(({ id }) => id)).size).toBe(3)
})

test('two presses at once are one', async () => {
  const browser = openStorage()
  const begin = submissionIds(() => browser)
  const [one, two] = await Promise.all([begin('x'), begin('x')])
  expect(one.id).toBe(two.id)
})

test('where the browser keeps nothing the page remembers', async () => {
  const begin = submissionIds(forbidden)
  const first = await begin('words')
  expect((await begin('words')).id).toBe(first.id)
  first.settle()
  expect((await begin('words')).id).not.toBe(first.id)
})

test('of the words nothing is kept, and what was never answered goes after a week', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) })
  const browser = openStorage()
  const begin = submissionIds(() => browser)
  const { id } = await begin('a secret')
  expect(browser.key(0)).toMatch(/^sending:[0-9a-f]{64}$/)
  expect(browser.getItem(browser.key(0) ?? '')).not.toContain('secret')
  vi.setSystemTime(Date.UTC(2026, 0, 8))
  await begin('other')
  expect(browser.length).toBe(1)
  expect((await begin('a secret')).id).not.toBe(id)
})
