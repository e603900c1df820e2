/** Times in milliseconds, and what they come to. */
export type Times = { p50: number; p95: number; count: number }

/** The value that a share of the samples does not exceed (nearest rank); samples need no order. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((x, y) => x - y)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export function summarise(samples: readonly number[]): Times {
  return { p50: percentile(samples, 0.5), p95: percentile(samples, 0.95), count: samples.length }
}
