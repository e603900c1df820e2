/** A draft kept in this browser, and when it was last typed in, in milliseconds since 1970. */
export type KeptDraft = { id: string; typedAt: number }

type Choosing = {
  /** The draft this tab had before a reload; null in a new tab. */
  own: string | null
  /** Every draft kept for the form. */
  kept: readonly KeptDraft[]
  /** Whether the draft is this tab's from now on: never while another tab holds it. */
  take: (id: string) => Promise<boolean>
  newId: () => string
}

/**
 * Which draft a tab types in. Its own, as long as no other tab holds it (a duplicated tab knows the id of the first); where
 * nothing is kept in that, the latest one that no open tab holds, so that the words of a closed tab come back; else
 * a new one. Two tabs are never on one draft, so neither takes the other's words away.
 */
export async function chooseDraft({ own, kept, take, newId }: Choosing): Promise<string> {
  const isOwn = own !== null && (await take(own))
  if (isOwn && kept.some(({ id }) => id === own)) return own
  const latestFirst = kept.filter(({ id }) => id !== own).sort((x, y) => y.typedAt - x.typedAt)
  for (const { id } of latestFirst) if (await take(id)) return id
  if (isOwn) return own
  const id = newId()
  await take(id)
  return id
}
