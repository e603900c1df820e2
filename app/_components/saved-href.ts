/**
 * The address of a page that tells of a change, with what narrows it, such as a filter and the page of a list, as it was.
 * @param from path and query of the page
 */
export function savedHref(from: string, entryId: string): string {
  const [path = '', search] = from.split('?')
  const query = new URLSearchParams(search)
  query.set('saved', entryId)
  return `${path}?${query}`
}
