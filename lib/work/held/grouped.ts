/** Rows that come one number after the other, as one list for each. */
export function* grouped<Value>(
  rows: Iterable<[of: number, value: Value]>,
): Generator<[of: number, values: Value[]]> {
  let of = 0
  let values: Value[] = []
  for (const [next, value] of rows) {
    if (next !== of && values.length > 0) {
      yield [of, values]
      values = []
    }
    of = next
    values.push(value)
  }
  if (values.length > 0) yield [of, values]
}
