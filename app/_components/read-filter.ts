/** The search parameters of a page as Next gives them. */
export type Search = Record<string, string | string[] | undefined>

/** The same as a browser has them: a name that is repeated stands there several times. */
export function paramsOf(search: Search): URLSearchParams {
  const pairs = Object.entries(search).flatMap(([name, said]) =>
    [said ?? []].flat().map((value) => [name, value]),
  )
  return new URLSearchParams(pairs)
}
