import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { childEnvironment, EnvironmentError, readEnvironment } from './environment.mjs'

const root = path.resolve('/a folder/crossread')

describe('what is not set has a preset', () => {
  test('in an empty environment', () => {
    expect(readEnvironment({}, root)).toEqual({
      port: 3000,
      host: '127.0.0.1',
      auth: 'token',
      launchToken: undefined,
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

describe('CROSSREAD_HOST', () => {
  test.each(['127.0.0.1', '::1'])('%s is taken', (host) => {
    expect(readEnvironment({ CROSSREAD_HOST: host }, root).host).toBe(host)
  })

  test.each(['0.0.0.0', '::', '192.168.1.5', '127.0.0.2', 'example.org', 'localhost', 'LOCALHOST', ' '])(
    '%j is refused, with a lock and without',
    (host) => {
      for (const auth of ['token', 'none']) {
        const read = () => readEnvironment({ CROSSREAD_HOST: host, CROSSREAD_AUTH: auth }, root)
        expect(read).toThrow(EnvironmentError)
        expect(read).toThrow(`CROSSREAD_HOST is “${host}”. Crossread serves this machine only`)
      }
    },
  )
})

describe('CROSSREAD_AUTH', () => {
  test('is switched off by one word only', () => {
    expect(readEnvironment({ CROSSREAD_AUTH: 'none' }, root).auth).toBe('none')
    expect(readEnvironment({ CROSSREAD_AUTH: 'token' }, root).auth).toBe('token')
  })

  test.each(['off', 'NONE', 'false', '0', 'no'])('%s is refused, and does not open the door', (auth) => {
    expect(() => readEnvironment({ CROSSREAD_AUTH: auth }, root)).toThrow(`CROSSREAD_AUTH is “${auth}”`)
  })
})

describe('CROSSREAD_TOKEN', () => {
  test('is taken with 128 bits or more', () => {
    const token = 'Zm9vYmFyYmF6cXV4-_1234'
    expect(readEnvironment({ CROSSREAD_TOKEN: token }, root).launchToken).toBe(token)
  })

  test.each(['short', 'a'.repeat(21), `${'a'.repeat(22)}&x=1`, 'with a space in it, rather long'])(
    '%j is refused, and not repeated on the screen',
    (token) => {
      const read = () => readEnvironment({ CROSSREAD_TOKEN: token }, root)
      expect(read).toThrow('CROSSREAD_TOKEN is too easy to guess')
      expect(read).not.toThrow(token)
    },
  )
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
