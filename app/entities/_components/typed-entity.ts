/** What is said of an entity, as it stands in a form; its other names one a line. */
export type TypedEntity = { label: string; aliases: string }

/** The names as they are sent: what is typed twice is meant once, and empty lines mean nothing. */
export function asAliases(typed: string): string[] {
  const names = typed.split('\n').map((line) => line.trim())
  return [...new Set(names.filter((name) => name !== ''))]
}
