import type { NearCopy } from './article-draft'

/** Least part of either text that stands in the other for the two to count as near copies. */
export const NEAR_COPY_SHARE = 0.3
/** Most near copies that are told of. */
export const MOST_NEAR_COPIES = 10
/** Below this many passages in common each text must stand in the other: two short texts agree by chance. */
const FEW = 3

/** Another version that shares fingerprints: how many, and how many it has of its own. */
export type SharedPassages = Pick<NearCopy, 'article' | 'versionId' | 'equal'> & {
  shared: number
  others: number
}

/**
 * The near copies of a text among the versions that share fingerprints with it, best first: the equal ones, then by
 * the greater share.
 * @param own how many fingerprints the text in hand has
 */
export function findNearCopies(own: number, versions: readonly SharedPassages[]): NearCopy[] {
  return versions
    .map((version) => ({ ...shares(own, version), shared: version.shared }))
    .filter(isNearCopy)
    .map(({ shared: _, ...copy }) => copy)
    .sort(
      (x, y) =>
        Number(y.equal) - Number(x.equal) ||
        greater(y) - greater(x) ||
        y.share + y.shareOfOther - x.share - x.shareOfOther ||
        (x.versionId < y.versionId ? -1 : 1),
    )
    .slice(0, MOST_NEAR_COPIES)
}

function shares(own: number, { shared, others, article, versionId, equal }: SharedPassages): NearCopy {
  const part = (whole: number) => (equal ? 1 : whole === 0 ? 0 : Math.min(1, shared / whole))
  return { article, versionId, equal, share: part(own), shareOfOther: part(others) }
}

const greater = ({ share, shareOfOther }: NearCopy) => Math.max(share, shareOfOther)
const lesser = ({ share, shareOfOther }: NearCopy) => Math.min(share, shareOfOther)

const isNearCopy = (copy: NearCopy & { shared: number }) =>
  copy.equal || (copy.shared < FEW ? lesser(copy) : greater(copy)) >= NEAR_COPY_SHARE
