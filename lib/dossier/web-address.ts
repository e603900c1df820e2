/**
 * The address if it may become a link: http or https, and nothing that a reader or a format could take for more than
 * an address. Anything else (javascript:, data:, white space inside) is told as text.
 */
export function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\/[\w\-.~:/?#@!$&'()*+,;=%[\]]+$/i.test(url)) return null
  return URL.canParse(url) ? url : null
}
