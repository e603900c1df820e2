/** Past this many it makes no difference to a reader how many more there are. */
const CAP = 1_000

/** A count in a list of ways on: "7", "999", and "1,000+" past a thousand. */
export function cappedCount(count: number): string {
  return count > CAP ? `${CAP.toLocaleString('en')}+` : count.toLocaleString('en')
}
