import type { AspectRule } from './aspect-proposal'
import { compareNames, foldWords } from './same-words'

/**
 * Names used for one entity: another name differs. The same name is no finding: it would let a corroboration rest on what
 * a thing is called.
 */
export const proposeNamingAspect: AspectRule = (a, b, { aliases }) => {
  const same = compareNames(aliases)
  const names = (claim: typeof a) =>
    claim.framing.marks.filter(({ kind }) => kind === 'NAME').map(({ text }) => text)
  for (const x of names(a))
    for (const y of names(b))
      if (foldWords(x) !== foldWords(y) && same(x, y))
        return {
          aspect: 'naming',
          relation: 'DIFFER',
          by: 'names-used',
          why: `One calls it “${x}”, the other “${y}”.`,
        }
  return null
}
