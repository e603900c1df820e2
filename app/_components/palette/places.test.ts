import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { addressFrom, FOUND_AT, PLACES, WITHIN } from './places'

const app = path.resolve(import.meta.dirname, '../..')
const routes = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'page.tsx')
  .map((file) => `/${path.dirname(file).split(path.sep).join('/')}`.replace(/^\/\.$/, '/'))
const reached = [...PLACES.map(({ route }) => route), ...Object.keys(FOUND_AT), ...Object.keys(WITHIN)]

describe('the palette reaches every screen', () => {
  test('there are screens to look at', () => {
    expect(routes).toEqual(expect.arrayContaining(['/', '/topics', '/articles/[id]/edit']))
  })

  test.each(routes)('%s', (route) => {
    expect(reached, 'Say in places.ts how it is reached.').toContain(route)
  })

  test.each(reached)('%s is there', (route) => {
    expect(routes).toContain(route)
  })

  test('what stands within a screen stands within one that is reached', () => {
    for (const outer of Object.values(WITHIN)) expect(reached).toContain(outer)
  })
})

test('each place has a name of its own', () => {
  expect(new Set(PLACES.map(({ label }) => label)).size).toBe(PLACES.length)
})

describe('what is offered from where one is', () => {
  const edit = { route: '/articles/[id]/edit', on: '/articles/[id]', label: 'Edit' }
  const link = { route: '/links/assess', on: '/claims/[id]', query: 'from=[id]', label: 'Link' }
  test.each([
    [edit, '/articles/003', '/articles/003/edit'],
    [edit, '/articles/a%2Fb', '/articles/a%2Fb/edit'],
    [edit, '/articles', null],
    [edit, '/articles/', null],
    // A screen of its own, and no article.
    [edit, '/articles/new', null],
    [edit, '/claims/003-c01', null],
    [link, '/claims/003-c01', '/links/assess?from=003-c01'],
    [{ route: '/topics', label: 'Topics' }, '/anywhere', '/topics'],
  ])('%o on %s', (place, from, address) => {
    expect(addressFrom(place, from)).toBe(address)
  })
})
