import { type NextRequest, NextResponse } from 'next/server'
import { readEnvironment } from './lib/environment.mjs'

/** Files that bring their own, stricter policy: a dossier allows its one style by hash, and no script. */
const OWN_POLICY = /^\/(claims|topics)\/[^/]+\/dossier\.(html|md|json)$/

/**
 * Gives each page a Content-Security-Policy with a nonce of its own. Next reads the nonce from the request's header
 * and puts it on its scripts; that needs every page to be rendered on demand. Whose requests are answered, and all other
 * headers, are the business of the server around Next (lib/server).
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = OWN_POLICY.test(request.nextUrl.pathname) ? null : contentPolicy(newNonce())
  const headers = new Headers(request.headers)
  if (policy) headers.set('Content-Security-Policy', policy)

  const response = isReadable(request.nextUrl.pathname)
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL('/not-found', request.nextUrl), { request: { headers } })
  if (policy) response.headers.set('Content-Security-Policy', policy)
  return response
}

/** Whether a path can be decoded at all; Next answers one that cannot with a bare error 500. */
function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

/** 128 random bits in base64, as CSP Level 3 asks for. */
function newNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
}

/** Next's development server evaluates code, injects styles without a nonce and talks over a socket. */
function contentPolicy(nonce: string): string {
  const development = !readEnvironment().production
  const script = `'self' 'nonce-${nonce}' 'strict-dynamic'`
  return [
    `default-src 'none'`,
    `script-src ${script}${development ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' ${development ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'${development ? ' ws:' : ''}`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `object-src 'none'`,
  ].join('; ')
}
