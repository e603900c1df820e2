export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array

/** The column, or a copy with more room where it is too short, so that it holds a place of this number. */
export function holding<C extends Column>(column: C, place: number): C {
  if (place < column.length) return column
  const grown = new (column.constructor as new (length: number) => C)(Math.ceil((place + 1) * 1.1) + 1_024)
  grown.set(column)
  return grown
}
