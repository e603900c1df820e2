import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { childEnvironment, EnvironmentError, readEnvironment } from './environment.mjs'

const root = path.resolve('/a folder/crossread')

describe('what is not set has a preset', () => {
  test('in an empty environment', () => {
    expect(readEnvironment({}, root)).toEqual({
      port: 3000,
      journeyPort: 3210,
      databaseFile: path.join(root, 'data', 'crossread.db'),
      dataFolder: path.join(root, 'data'),
      callFolder: root,
      analystName: 'Local analyst',
      ci: false,
      production: false,
      chromiumPath: undefined,
      npmScript: undefined,
      searchPath: [],
    })
  })

  test('empty values count as not set', () => {
    const empty = { PORT: '', DATABASE_URL: '', CROSSREAD_ANALYST: '  ', CHROMIUM_PATH: '', CI: '' }
    expect(readEnvironment(empty, root)).toEqual(readEnvironment({}, root))
  })
})

describe('DATABASE_URL', () => {
  test.each([
    ['file:./data/other.db', path.join(root, 'data', 'other.db')],
    ['file:other.db', path.join(root, 'other.db')],
    ['file:../beside it/x.db', path.resolve(root, '../beside it/x.db')],
    [`file:${path.resolve('/elsewhere/x.db')}`, path.resolve('/elsewhere/x.db')],
  ])('%s lies at %s, wherever the command is run', (url, file) => {
    const read = readEnvironment({ DATABASE_URL: url }, root)
    expect(read.databaseFile).toBe(file)
    expect(read.dataFolder).toBe(path.dirname(file))
  })

  test.each(['postgres://localhost/x', './data/x.db', 'file:', ':memory:', 'file::memory:'])(
    '%s is refused',
    (url) => {
      expect(() => readEnvironment({ DATABASE_URL: url }, root)).toThrow(EnvironmentError)
      expect(() => readEnvironment({ DATABASE_URL: url }, root)).toThrow(`DATABASE_URL is “${url}”`)
    },
  )
})

describe('PORT', () => {
  test.each([
    ['1', 1],
    ['8080', 8080],
    ['65535', 65535],
  ])('%s is taken', (value, port) => {
    expect(readEnvironment({ PORT: value }, root).port).toBe(port)
  })

  test.each(['0', '65536', '-1', '80.5', 'http', '3000x'])('%s is refused', (value) => {
    expect(() => readEnvironment({ PORT: value }, root)).toThrow(`PORT is “${value}”`)
  })
})

describe('a child’s environment', () => {
  test('keeps what is there, sets what is given and takes out what is undefined', () => {
    const child = childEnvironment(
      { NODE_ENV: undefined, PORT: '4' },
      { NODE_ENV: 'production', PORT: '3', HOME: '/h' },
    )
    expect(child).toEqual({ HOME: '/h', PORT: '4', NEXT_TELEMETRY_DISABLED: '1' })
    expect('NODE_ENV' in child).toBe(false)
  })
})
