/**
 * Finds circles in who imports whom.
 * @param {Map<string, string[]>} graph file to the files it imports
 * @returns {string[][]} each circle once, as the files along it
 */
export function findCycles(graph) {
  /** @type {string[][]} */
  const cycles = []
  /** @type {Set<string>} */
  const done = new Set()
  /** @type {string[]} */
  const trail = []

  /** @param {string} file */
  const visit = (file) => {
    const at = trail.indexOf(file)
    if (at >= 0) cycles.push(trail.slice(at))
    if (at >= 0 || done.has(file)) return
    trail.push(file)
    for (const next of graph.get(file) ?? []) visit(next)
    trail.pop()
    done.add(file)
  }
  for (const file of graph.keys()) visit(file)
  return cycles
}
