/** Rows of a query that selects one JSON text as `json`, in the shape the query builds. */
export function parseRows<T>(rows: { json: string }[]): T[] {
  return rows.map((row) => JSON.parse(row.json) as T)
}

/**
 * The same for a query that selects an array of objects, merged into one. SQL's own json_patch would drop every null,
 * and a null says something: the record is silent.
 */
export function mergeRows<T>(rows: { json: string }[]): T[] {
  return parseRows<object[]>(rows).map((parts) => Object.assign({}, ...parts) as T)
}
