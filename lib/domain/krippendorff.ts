/**
 * Krippendorff's alpha for nominal data: how far observers agree beyond what chance would bring about. 1 is perfect
 * agreement, 0 what chance alone would give, below 0 systematic disagreement. Any number of observers, with values missing.
 * Source: Klaus Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania,
 * sections A and C; https://repository.upenn.edu/asc_papers/43
 */

/**
 * How often a value of one observer meets a value of another in the same unit: a unit of m values brings m(m − 1) ordered
 * pairs, of 1 / (m − 1) each, so that every value counts once.
 */
export type Coincidence<Value> = { one: Value; other: Value; weight: number }

/** The coincidences of units, each the values it was given; a unit with fewer than two values pairs nothing. */
export function listCoincidences<Value>(units: readonly (readonly Value[])[]): Coincidence<Value>[] {
  return units.flatMap((values) =>
    values.flatMap((one, i) =>
      values.flatMap((other, j) => (i === j ? [] : [{ one, other, weight: 1 / (values.length - 1) }])),
    ),
  )
}

/**
 * Alpha from coincidences, which hold each pair in both orders: 1 − D_o / D_e, nominal.
 * @returns null where it is not defined: nothing is paired, or only one value was ever given, so that nothing could have
 * differed
 */
export function nominalAlpha<Value>(coincidences: readonly Coincidence<Value>[]): number | null {
  const given = new Map<Value, number>()
  let total = 0
  let differing = 0
  for (const { one, other, weight } of coincidences) {
    given.set(one, (given.get(one) ?? 0) + weight)
    total += weight
    if (one !== other) differing += weight
  }
  // Σ n_c · n_k over c ≠ k
  const expected = [...given.values()].reduce((sum, n) => sum + n * (total - n), 0)
  if (given.size < 2 || expected <= 0) return null
  return 1 - ((total - 1) * differing) / expected
}
