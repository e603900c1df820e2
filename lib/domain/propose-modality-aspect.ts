import type { AspectRule } from './aspect-proposal'
import { CERTAINTY_WORDS, type Certainty, MODE_WORDS } from './claim-words'
import type { Claim } from './record'

/**
 * How surely each is said. One certain and the other certainly not, of one topic and in one mode, conflict. Two that both
 * leave it open agree (the possible holds the probable); one that leaves it open and one that does not differ. Two
 * certain ones, and what is not committed to, are not worth a word.
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
  if (x === 'Uu' || y === 'Uu' || x.at(-1) !== y.at(-1)) return null
  const [openX, openY] = [!x.startsWith('CT'), !y.startsWith('CT')]
  if (openX && openY) return propose('AGREE', `Both leave it open: ${both}.`)
  return openX || openY ? propose('DIFFER', `One leaves it open: ${both}.`) : null
}

const said = ({ mode }: Claim, certainty: Certainty) => `“${MODE_WORDS[mode]}, ${CERTAINTY_WORDS[certainty]}”`
const isOpposite = (x: Certainty, y: Certainty) => [x, y].sort().join() === 'CT+,CT-'
