import { expect, test } from 'vitest'
import { dropUntrusted } from './incoming-headers.mjs'

test.each([
  ...['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port'],
  ...['x-forwarded', 'x-real-ip', 'x-client-ip', 'x-original-url', 'x-original-host', 'true-client-ip'],
  ...['x-middleware-subrequest', 'x-middleware-rewrite', 'x-middleware-prefetch', 'x-middleware-request-x'],
  ...['x-nextjs-data', 'x-nextjs-postponed', 'x-next-resume-state-length', 'next-resume', 'x-invoke-path'],
  ...['x-matched-path', 'x-now-route-matches', 'x-prerender-revalidate', 'x-vercel-id'],
  ...['x-http-method-override', 'x-action-forwarded', 'x-action-redirect', 'content-security-policy'],
])('%s never reaches Next', (name) => {
  const headers = { host: '127.0.0.1:3000', [name]: 'evil.example' }
  dropUntrusted(headers)
  expect(headers).toEqual({ host: '127.0.0.1:3000' })
})

test.each([
  ...['host', 'origin', 'cookie', 'accept', 'content-type', 'content-length', 'sec-fetch-site', 'user-agent'],
  ...['rsc', 'next-action', 'next-url', 'next-router-state-tree', 'next-router-prefetch', 'next-hmr-refresh'],
  ...['x-nextjs-request-id', 'x-nextjs-html-request-id', 'if-none-match'],
])('%s does', (name) => {
  const headers = { [name]: 'x' }
  dropUntrusted(headers)
  expect(headers).toEqual({ [name]: 'x' })
})
