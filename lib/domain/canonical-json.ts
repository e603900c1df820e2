/**
 * One text for one meaning: JSON with the keys of every object in order, and without those whose value is undefined, so
 * that an input sent twice reads the same however it was put together.
 * @param value plain values only, as a form sends them
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isObject(part) ? inOrder(part) : part)) ?? 'null'
}

const isObject = (part: unknown): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null && !Array.isArray(part)

function inOrder(part: Record<string, unknown>): Record<string, unknown> {
  // Without a prototype "__proto__" is a key like any other.
  const ordered: Record<string, unknown> = Object.create(null)
  for (const key of Object.keys(part).sort()) ordered[key] = part[key]
  return ordered
}
