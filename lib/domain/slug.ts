/** Longest slug, in characters; leaves room for a number behind it within an id's 80. */
const LONGEST = 60

/** Words that are addresses of their own beside the records. */
const RESERVED: ReadonlySet<string> = new Set(['new'])

/**
 * A readable id from a label: “Sochi-era exit policy” becomes `sochi-era-exit-policy`.
 * @returns null where the label has no Latin letter or figure to make one from
 */
export function slugOf(label: string): string | null {
  const words = label
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  const slug = (words ?? []).join('-').slice(0, LONGEST).replace(/-+$/, '')
  return slug === '' ? null : slug
}

/** The slug, or the slug with the first number from 2 that makes it one that is free. */
export async function freeSlug(slug: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? slug : `${slug}-${number}`
    if (!RESERVED.has(tried) && !(await isTaken(tried))) return tried
  }
}
