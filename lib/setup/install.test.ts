import { describe, expect, test } from 'vitest'
import { describeInstallFailure, sameVersions } from './install.mjs'

describe('what is installed agrees with the lock file', () => {
  const wanted = {
    '': { version: '1.0.0' },
    'node_modules/next': { version: '16.4.5' },
    'node_modules/@next/swc-win32': { version: '16.4.5', optional: true },
  }

  test.each([
    ['every package in its version', { 'node_modules/next': { version: '16.4.5' } }, true],
    ['another version', { 'node_modules/next': { version: '16.4.4' } }, false],
    ['a package missing', {}, false],
    [
      'an optional package in another version',
      { 'node_modules/next': { version: '16.4.5' }, 'node_modules/@next/swc-win32': { version: '1.0.0' } },
      false,
    ],
  ])('%s', (_what, installed, agrees) => {
    expect(sameVersions(wanted, installed)).toBe(agrees)
  })
})

describe('a failed installation says what to do', () => {
  test.each([
    [
      'npm error path node_modules/better-sqlite3\nnpm error gyp ERR! find Python',
      /Node 22 and 24.*Node 20.*python3, make and a C\+\+ compiler/,
    ],
    ['npm error code ENOSPC', /disk is full/],
    ['npm error network request failed ECONNREFUSED', /network/],
  ])('%s', (output, sentence) => {
    expect(describeInstallFailure(output)).toMatch(sentence)
  })
})
