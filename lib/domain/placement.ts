import type { RecheckOutcome } from './claim-standing'
import type { Article, Claim, Instant, Named } from './record'

/**
 * That an analyst placed a claim’s quotes in a later version than the one it was read in: its words are of `placedIn`,
 * what is recorded of it is of `readIn`. Both are numbers of versions of its article.
 */
export type Placement = { claimId: string; readIn: number; placedIn: number; at: Instant }

/** A request to look at a link again that was settled, when and by whom; `found` is what was said of it. */
export type SettledRecheck = {
  linkId: string
  claimId: string
  outcome: RecheckOutcome
  versionNumber: number
  since: Instant
  clearedAt: Instant
  by: Named | null
  found: string | null
}

/** A version that a claim is quoted from, and that came after a judgement of it. */
export type LaterVersion = { articleId: string; title: string; number: number }

/**
 * The corrected texts that claims are quoted from and that were captured after an instant, each once: whoever judged the
 * claims then had other versions before them.
 * @param texts the articles in the versions the claims are quoted from, at least, by version
 */
export function listLaterVersions(
  claims: Pick<Claim, 'article' | 'versionId'>[],
  at: Instant,
  texts: ReadonlyMap<string, Pick<Article, 'text'>>,
): LaterVersion[] {
  const later = new Map<string, LaterVersion>()
  for (const { article, versionId } of claims) {
    const text = texts.get(versionId)?.text
    if (text && text.number > 1 && at < text.capturedAt)
      later.set(versionId, { articleId: article.id, title: article.title, number: text.number })
  }
  return [...later.values()]
}
