// Whose requests are answered, by what their first lines say. The one place of this rule: it runs before Next sees
// anything of a request.

/** Names under which this machine reaches itself. Any other is another site's name pointed here (DNS rebinding). */
const OWN_NAMES = ['127.0.0.1', 'localhost', '[::1]']

const READS = new Set(['GET', 'HEAD'])
const METHODS = new Set([...READS, 'POST'])

/**
 * What a request says of itself, as its head gives it.
 * @typedef {object} RequestSigns
 * @property {string | undefined} method
 * @property {string | undefined} target what stands after the method: /topics?page=2
 * @property {string[]} hosts every Host header
 * @property {string | undefined} origin
 * @property {string | undefined} fetchSite the Sec-Fetch-Site header
 */

/** @typedef {{ status: number, sentence: string, headers?: Record<string, string> }} Refusal */

/**
 * The Host headers that are ours. Browsers leave out the port where it is that of HTTP.
 * @param {number} port the served port
 */
export function ownHosts(port) {
  return new Set([...OWN_NAMES.map((name) => `${name}:${port}`), ...(port === 80 ? OWN_NAMES : [])])
}

/**
 * Why a request is not answered; null where it may pass. The app answers to its own names only, and takes a write only
 * from its own pages: whatever changes something is sent by a page whose Origin is the very address it writes to.
 * @param {RequestSigns} signs
 * @param {ReadonlySet<string>} hosts of ownHosts
 * @returns {Refusal | null}
 */
export function refuseRequest(
  { method = '', target = '', hosts: [host = '', ...more], origin, fetchSite },
  hosts,
) {
  if (more.length > 0 || !hosts.has(host)) return FOREIGN_HOST
  if (!isPlainPath(target)) return NO_PATH
  if (!READS.has(method) && !isOwnPage({ host, origin, fetchSite })) return FOREIGN_PAGE
  return METHODS.has(method) ? null : NO_METHOD
}

/** A step up or on the spot, between slashes of either kind, written out or encoded. */
const STEP = /(^|[/\\]|%2f|%5c)(\.|%2e){1,2}([/\\]|%2f|%5c|$)/i

/**
 * Whether a target says itself which path it means. Next resolves steps (/_next/static/../../topics is /topics to it),
 * and what stands in front of it judges a path by how it begins. Browsers resolve them before they send.
 * @param {string} target
 */
function isPlainPath(target) {
  const [path = ''] = target.split(/[?#]/, 1)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: parsers of addresses drop them, so they can hide a step
  return path.startsWith('/') && !/[\x00-\x20\x7f]/.test(path) && !STEP.test(path)
}

/**
 * Whether a request was sent by a page of this very address. A page of another port is another site's page.
 * @param {{ host: string, origin: string | undefined, fetchSite: string | undefined }} signs
 */
function isOwnPage({ host, origin, fetchSite }) {
  return origin === `http://${host}` && (fetchSite === undefined || fetchSite === 'same-origin')
}

const FOREIGN_HOST = {
  status: 403,
  sentence:
    'Crossread answers only to localhost, 127.0.0.1 and [::1] with its own port. Open the address printed in its terminal.',
}
const NO_PATH = {
  status: 400,
  sentence:
    'Crossread answers only to plain paths, such as /topics. Open the address printed in its terminal.',
}
const FOREIGN_PAGE = {
  status: 403,
  sentence: 'Crossread takes changes from its own pages only. Open it in a tab of its own and try again.',
}
const NO_METHOD = {
  status: 405,
  sentence: 'Crossread answers to GET, HEAD and POST only.',
  headers: { Allow: 'GET, HEAD, POST' },
}
