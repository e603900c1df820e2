/**
 * Which nodes of a directed graph lie on a way that leads back to where it began: those of one number reach each other;
 * −1 lies on none. Tarjan's algorithm without recursion, in time linear in nodes and edges.
 * Tarjan, R. (1972): Depth-first search and linear graph algorithms. SIAM J. Comput. 1 (2).
 * @param nodes how many there are
 * @param edges from and to, each a number below `nodes`
 */
export function findStrongComponents(
  nodes: number,
  edges: readonly (readonly [from: number, to: number])[],
): Int32Array {
  const next: number[][] = Array.from({ length: nodes }, () => [])
  for (const [from, to] of edges) next[from]?.push(to)
  const found = new Int32Array(nodes).fill(-1)
  const index = new Int32Array(nodes).fill(-1)
  const low = new Int32Array(nodes)
  const at = new Int32Array(nodes)
  const isOpen = new Uint8Array(nodes)
  const open: number[] = []
  let counted = 0
  let components = 0
  const enter = (node: number) => {
    index[node] = low[node] = counted++
    open.push(node)
    isOpen[node] = 1
  }
  const lower = (node: number, to: number) => {
    low[node] = Math.min(low[node] ?? 0, to)
  }
  const close = (node: number) => {
    const members: number[] = []
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      isOpen[member] = 0
      members.push(member)
      if (member === node) break
    }
    if (members.length < 2 && !next[node]?.includes(node)) return
    for (const member of members) found[member] = components
    components += 1
  }
  for (let root = 0; root < nodes; root += 1) {
    if (index[root] !== -1) continue
    const way = [root]
    enter(root)
    for (let node = way.at(-1); node !== undefined; node = way.at(-1)) {
      const to = next[node]?.[at[node] ?? 0]
      at[node] = (at[node] ?? 0) + 1
      if (to === undefined) {
        way.pop()
        if (low[node] === index[node]) close(node)
        const before = way.at(-1)
        if (before !== undefined) lower(before, low[node] ?? 0)
      } else if (index[to] === -1) {
        enter(to)
        way.push(to)
      } else if (isOpen[to]) lower(node, index[to] ?? 0)
    }
  }
  return found
}
