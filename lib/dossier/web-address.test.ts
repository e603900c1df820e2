import { expect, it } from 'vitest'
import { webAddress } from './web-address'

it.each(['https://example.org', 'http://example.org/a_b/(c)?q=1&r=%20#x', 'https://[::1]:8080/'])(
  '%s may become a link',
  (url) => {
    expect(webAddress(url)).toBe(url)
  },
)

it.each([
  null,
  '',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<b>',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.org',
  'https://',
  'https://example.org/a b',
  'https://example.org/>x',
  'https://example.org/\u202egpj',
  'https://exämple.org/',
])('%j is told as text', (url) => {
  expect(webAddress(url)).toBeNull()
})
