import { KEY_SCOPES, KEYS, type KeyId, type KeyScope } from './key-map'

type Area = { contains: (other: never) => boolean }
export type Bound<Root> = { root: Root | null; ids: readonly KeyId[] }

/** Whoever is asked first has the key: what lies inside another before it, and what acts everywhere last. */
export function innermostFirst<Root extends Area, One extends { root: Root | null }>(
  bound: readonly One[],
): One[] {
  const depth = ({ root }: One) =>
    root === null
      ? -1
      : bound.filter((other) => other.root !== null && other.root !== root && holds(other.root, root)).length
  return bound
    .map((one) => ({ one, depth: depth(one) }))
    .sort((x, y) => y.depth - x.depth)
    .map(({ one }) => one)
}

const holds = <Root extends Area>(outer: Root, inner: Root) => outer.contains(inner as never)

export type KeyGroup = {
  scope: KeyScope
  title: string
  inForce: boolean
  keys: { press: string; does: string }[]
}

/**
 * The keys of a page as they are shown: those in force where focus is first, in the order of the map. A scope is on the page
 * as soon as one of its keys is bound; keys that the browser or a form itself acts on stand in the map too.
 * @param isInForce whether keys bound to this root act where focus is
 */
export function groupKeys<Root>(
  bound: readonly Bound<Root>[],
  isInForce: (root: Root | null) => boolean,
): KeyGroup[] {
  const groups = (Object.keys(KEY_SCOPES) as KeyScope[]).flatMap((scope) => {
    const there = bound.filter(({ ids }) => ids.some((id) => scopeOf(id) === scope))
    if (there.length === 0) return []
    const ids = new Set(there.flatMap((one) => one.ids))
    // What acts everywhere acts only where something is bound to it.
    const keys = KEYS.filter((key) => key.scope === scope && (scope !== 'everywhere' || ids.has(key.id)))
    const inForce = there.some(({ root }) => isInForce(root))
    return [
      { scope, title: KEY_SCOPES[scope], inForce, keys: keys.map(({ press, does }) => ({ press, does })) },
    ]
  })
  // Where one is, before what acts anyway.
  const rank = ({ scope, inForce }: KeyGroup) => (inForce ? (scope === 'everywhere' ? 1 : 0) : 2)
  return groups.sort((x, y) => rank(x) - rank(y))
}

const scopeOf = (id: KeyId): KeyScope | undefined => KEYS.find((key) => key.id === id)?.scope
