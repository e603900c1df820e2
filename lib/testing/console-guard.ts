import { format } from 'node:util'
import { afterEach, beforeEach, type MockInstance, vi } from 'vitest'

const errors: string[] = []

/** What was written with console.error since the test began; taking it says that the test expected it. */
export function takeConsoleErrors(): string[] {
  return errors.splice(0)
}

let spy: MockInstance

beforeEach(() => {
  errors.length = 0
  spy = vi.spyOn(console, 'error').mockImplementation((...parts) => {
    errors.push(format(...parts))
  })
})

afterEach(() => {
  spy.mockRestore()
  const unexpected = takeConsoleErrors()
  if (unexpected.length > 0) throw new Error(`console.error was called:\n${unexpected.join('\n')}`)
})
