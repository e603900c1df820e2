import { describe, expect, test } from 'vitest'
import { ownHosts, type Refusal, refuseRequest } from './request-rule.mjs'

const own = {
  method: 'POST',
  target: '/links/assess',
  hosts: ['127.0.0.1:3000'],
  origin: 'http://127.0.0.1:3000',
  fetchSite: 'same-origin',
}
const read = { ...own, method: 'GET', origin: undefined, fetchSite: undefined }
const at = (host: string) => ({ ...own, hosts: [host], origin: `http://${host}` })
const hosts = ownHosts(3000)

describe('a request passes', () => {
  test.each([
    ['a read of the own address', { ...read, fetchSite: 'none' }],
    ['a read without any sign but Host', read],
    ['a read of the head', { ...read, method: 'HEAD' }],
    ['a link followed from another site', { ...read, fetchSite: 'cross-site' }],
    ['a write from an own page', own],
    ['a write under localhost', at('localhost:3000')],
    ['a write under IPv6', at('[::1]:3000')],
    ['a write from a browser that sends no Sec-Fetch-Site', { ...own, fetchSite: undefined }],
  ])('%s', (_, signs) => {
    expect(refuseRequest(signs, hosts)).toBeNull()
  })

  test('without the port in Host, where it is that of HTTP', () => {
    expect(refuseRequest(at('localhost'), ownHosts(80))).toBeNull()
    expect(refuseRequest(at('localhost:80'), ownHosts(80))).toBeNull()
  })
})

const FOREIGN_HOSTS: [string, string[]][] = [
  ['a name of another site pointed here', ['evil.example:3000']],
  ['a name that only begins like an own one', ['localhost.evil.example:3000']],
  ['a name that only ends like an own one', ['evil-localhost:3000']],
  ['another port', ['127.0.0.1:3001']],
  ['no port', ['127.0.0.1']],
  ['a port that only begins like the own one', ['127.0.0.1:30000']],
  ['another address of this machine', ['127.0.0.2:3000']],
  ['every address', ['0.0.0.0:3000']],
  ['an address in one number', ['2130706433:3000']],
  ['IPv6 without brackets', ['::1:3000']],
  ['a name with a dot at its end', ['localhost.:3000']],
  ['other letters', ['LOCALHOST:3000']],
  ['a name before it', ['user@127.0.0.1:3000']],
  ['two of them', ['127.0.0.1:3000', '127.0.0.1:3000']],
  ['an own and a foreign one', ['127.0.0.1:3000', 'evil.example']],
  ['an empty one', ['']],
  ['none', []],
]

describe.each(['GET', 'POST'])('a Host that is not ours is refused: %s', (method) => {
  test.each(FOREIGN_HOSTS)('%s', (_, foreign) => {
    const signs = { ...own, method, hosts: foreign, origin: `http://${foreign[0]}` }
    expect(refuseRequest(signs, hosts)).toMatchObject({ status: 403, sentence: SENTENCE })
  })
})

describe.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY'])(
  '%s is for own pages only',
  (method) => {
    test.each([
      ['from another site', { origin: 'https://evil.example' }],
      ['from another port', { origin: 'http://127.0.0.1:4000' }],
      ['under another of our names', { origin: 'http://localhost:3000' }],
      ['under another scheme', { origin: 'https://127.0.0.1:3000' }],
      ['that hides where it comes from', { origin: undefined }],
      ['with an opaque origin', { origin: 'null' }],
      ['with an empty origin', { origin: '' }],
      ['with two origins', { origin: 'http://127.0.0.1:3000, http://127.0.0.1:3000' }],
      ['that the browser calls cross-site', { fetchSite: 'cross-site' }],
      ['of another port, which browsers call same-site', { fetchSite: 'same-site' }],
      ['that no page sent', { fetchSite: 'none' }],
    ])('%s', (_, signs) => {
      expect(refuseRequest({ ...own, method, ...signs }, hosts)).toMatchObject({
        status: 403,
        sentence: SENTENCE,
      })
    })
  },
)

test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'get'])('%s is no method of ours', (method) => {
  const refused: Refusal | null = refuseRequest({ ...own, method }, hosts)
  expect(refused).toMatchObject({ status: 405, headers: { Allow: 'GET, HEAD, POST' }, sentence: SENTENCE })
})

test.each([
  'http://127.0.0.1:3000/',
  '*',
  '',
  'topics',
  undefined,
  '/_next/static/../../topics',
  '/_next/static/%2e%2e/%2E./topics',
  '/_next/static/.%2e\\..\\topics',
  '/_next/static/..%2f..%5Ctopics',
  '/_next/static/.\t./topics',
  '/topics/.',
  '/..',
  '/topics/..?page=2',
  '/topics/..#x',
])('%j is no path', (target) => {
  expect(refuseRequest({ ...read, target }, hosts)).toMatchObject({ status: 400, sentence: SENTENCE })
})

test.each([
  '/topics?next=../x',
  '/search?q=a/../b',
  '/a..b/...',
  '/.well-known/x',
  '/claims/%2e%2e%2e',
  '/a%2Fb',
])('%j is a plain path', (target) => {
  expect(refuseRequest({ ...read, target }, hosts)).toBeNull()
})

const SENTENCE = expect.stringMatching(/^Crossread .*\.$/)
