/** Bytes as a person reads them: 1.2 MB. */
export function bytesInWords(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

/** An ISO instant to the minute: 2026-11-22 05:15 UTC. */
export function momentInWords(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`
}

export function changesInWords(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`
}
