/**
 * The two ids of a pair, lower first by UTF-16 code unit, so that a pair drawn either way is one link. Plain `<` on
 * purpose: a locale's order is not the same on every machine, and not that of SQLite's BINARY collation for ids.
 */
export function orderPair(x: string, y: string): [string, string] {
  return x < y ? [x, y] : [y, x]
}
