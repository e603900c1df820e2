import type { AspectRule } from './aspect-proposal'
import { CERTAINTY_WORDS, type Certainty, MODE_WORDS } from './claim-words'
import type { Claim } from './record'

/**
 * How surely and in which mode each is said. One certain and the other certainly not, of one topic, conflict; another
 * degree of certainty or another mode differs. Two plain certain statements are not worth a word.
 */
export const proposeModalityAspect: AspectRule = (a, b) => {
  const [x, y] = [a.certainty, b.certainty]
  if (!x || !y) return null
  const both = `${said(a, x)} and ${said(b, y)}`
  const propose = (relation: 'AGREE' | 'DIFFER' | 'CONFLICT', why: string) => ({
    aspect: 'modality' as const,
    relation,
    by: 'certainty-and-mode',
    why,
  })
  const sameTopic = a.topics.some(({ id }) => b.topics.some((topic) => topic.id === id))
  if (sameTopic && a.mode === b.mode && isOpposite(x, y)) return propose('CONFLICT', `One denies: ${both}.`)
  if (x === y && a.mode === b.mode)
    return x.startsWith('CT') ? null : propose('AGREE', `Equally sure: ${both}.`)
  return propose('DIFFER', `Said in other ways: ${both}.`)
}

const said = ({ mode }: Claim, certainty: Certainty) => `“${MODE_WORDS[mode]}, ${CERTAINTY_WORDS[certainty]}”`
const isOpposite = (x: Certainty, y: Certainty) => [x, y].sort().join() === 'CT+,CT-'
