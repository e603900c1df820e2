import { type MapPair, MOST_CLAIMS } from './map-record'

/**
 * The claims of a map with those that further links draw in: links are taken in their order, and one that would bring more
 * claims than a map holds is passed over.
 * @param drawn ids of the claims that are drawn already
 * @param ranked links, the strongest first
 * @param most how many claims the map holds at most
 */
export function takeStrongest(
  drawn: ReadonlySet<string>,
  ranked: readonly MapPair[],
  most = MOST_CLAIMS,
): Set<string> {
  const taken = new Set(drawn)
  for (const { a, b } of ranked) {
    const added = [a, b].filter((id) => !taken.has(id))
    if (taken.size + added.length <= most) for (const id of added) taken.add(id)
  }
  return taken
}

/** How many of the links lead to a claim that is not drawn. */
export function countLeft(drawn: ReadonlySet<string>, links: readonly MapPair[]): number {
  return links.filter(({ a, b }) => !drawn.has(a) || !drawn.has(b)).length
}
