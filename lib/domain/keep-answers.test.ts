import { expect, test, vi } from 'vitest'
import { keepAnswers } from './keep-answers'

test('each text is asked for once while it is kept, and answered the same, none too', () => {
  const of = vi.fn((text: string) => (text === '' ? null : text.length))
  const kept = keepAnswers(of, 2)
  expect([kept('ab'), kept(''), kept('ab'), kept('')]).toEqual([2, null, 2, null])
  expect(of).toHaveBeenCalledTimes(2)
  expect([kept('abc'), kept('ab')]).toEqual([3, 2])
  expect(of).toHaveBeenCalledTimes(4)
})
