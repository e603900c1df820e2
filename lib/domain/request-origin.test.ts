import { describe, expect, test } from 'vitest'
import { refuseRequest } from './request-origin'

const own = {
  method: 'POST',
  host: '127.0.0.1:3000',
  origin: 'http://127.0.0.1:3000',
  fetchSite: 'same-origin',
}

describe('a request is answered', () => {
  test.each([
    ['a read of the own address', { ...own, method: 'GET', origin: null, fetchSite: 'none' }],
    ['a read without any sign but Host', { ...own, method: 'GET', origin: null, fetchSite: null }],
    ['a link followed from another site', { ...own, method: 'GET', origin: null, fetchSite: 'cross-site' }],
    ['a write from an own page', own],
    ['a write under localhost', { ...own, host: 'localhost:3000', origin: 'http://localhost:3000' }],
    ['a write under IPv6', { ...own, host: '[::1]:3000', origin: 'http://[::1]:3000' }],
    ['a write from a browser that sends no Sec-Fetch-Site', { ...own, fetchSite: null }],
  ])('%s', (_, signs) => {
    expect(refuseRequest(signs)).toBeNull()
  })
})

describe('a request is refused with a sentence', () => {
  test.each([
    [
      'a name of another site pointed here',
      { ...own, host: 'evil.example:3000', origin: 'http://evil.example:3000' },
    ],
    ['a name that only begins like an own one', { ...own, method: 'GET', host: 'localhost.evil.example' }],
    ['no Host', { ...own, method: 'GET', host: null }],
    ['a write from another site', { ...own, origin: 'https://evil.example' }],
    ['a write from another port', { ...own, origin: 'http://127.0.0.1:4000' }],
    ['a write that hides where it comes from', { ...own, origin: null }],
    ['a write with an opaque origin', { ...own, origin: 'null' }],
    ['a write the browser calls cross-site', { ...own, fetchSite: 'cross-site' }],
  ])('%s', (_, signs) => {
    expect(refuseRequest(signs)).toMatch(/^Crossread .*\.$/)
  })
})
