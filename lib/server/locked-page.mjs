import { createHash } from 'node:crypto'
import { SESSION_DAYS } from '../session/session-cookie.mjs'

/** The app's own colours and measures (app/globals.css), so that the page is known for what it is. */
const STYLE = `
:root { color-scheme: light dark; --paper: #faf9f5; --ink: #1b1c1e; --soft: #585c63; --rule: #e1ded5; --edge: #85878b; --wash: #f1efe8; --focus: #2457d6; --con: #c03c12; --cor: #07564f }
@media (prefers-color-scheme: dark) { :root { --paper: #121315; --ink: #e8e6e1; --soft: #a6a9b0; --rule: #2d3035; --edge: #74787f; --wash: #22252a; --focus: #8fb0ff; --con: #ff8f63; --cor: #8ae0d4 } }
html { font: 0.9375rem/1.55 "Inter Variable", "Helvetica Neue", Arial, sans-serif; background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100% }
body { margin: 0; overflow-wrap: anywhere }
header { border-block-end: 1px solid var(--rule); padding: 0.75rem 1rem; font-weight: 650 }
header span:first-of-type { color: var(--con) }
header span:last-of-type { color: var(--cor) }
main { max-width: 44rem; padding: 1.5rem 1rem }
h1 { margin: 0 0 0.5rem; font-size: 1.625rem; font-weight: 600; line-height: 1.2; text-wrap: balance }
p { margin: 0 0 1rem }
code { background: var(--wash); border-radius: 3px; padding: 0.1em 0.3em; font-size: 0.95em }
.soft { color: var(--soft) }
a { color: inherit; text-decoration-color: var(--edge); text-underline-offset: 0.22em }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px }
@media (min-width: 60rem) { header, main { padding-inline: 1.75rem } main { padding-block: 2rem } }
`

/** The page's policy: its own style and nothing else; the icon is the app's. */
export const LOCKED_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * @typedef {object} Locked
 * @property {string} address the printed address without its token
 * @property {boolean} wrongToken whether the address opened had a token, though not the one of this start
 * @property {boolean} fromElsewhere whether a link of another site or program led here; it arrives without the cookie
 */

/**
 * What a browser is shown that is not signed in.
 * @param {Locked} locked
 */
export function lockedPage({ address, wrongToken, fromElsewhere }) {
  const again = wrongToken ? '<p>The address you opened is from an earlier start, or not whole.</p>' : ''
  // An empty address is the page itself: opened from here, a browser that is signed in brings its cookie along.
  const elsewhere = fromElsewhere
    ? '<p>A link from elsewhere led here, and such a link is opened as if you were not signed in. If you are, <a href="">open the page from here</a>.</p>'
    : ''
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Not signed in · Crossread</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style>${STYLE}</style>
</head>
<body>
<header><span aria-hidden="true">≠</span><span aria-hidden="true">≈</span> Crossread</header>
<main>
<h1>This browser is not signed in</h1>
${elsewhere}${again}<p>Open the address that Crossread printed in the terminal where it runs. It begins with <code>${address}?token=</code> and lets this browser in for ${SESSION_DAYS} days.</p>
<p class="soft">No such terminal in sight? Stop Crossread and start it again with <code>npm start</code>; it prints a new address.</p>
</main>
</body>
</html>
`
}

/** The same for whoever reads no page: a program, or a form of a page that was open too long. */
export const LOCKED_SENTENCE =
  'Crossread does not know this browser, or no longer. Nothing was saved and what you typed is kept: open the address that Crossread printed in its terminal, then try again.'
