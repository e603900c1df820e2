import type { AspectRule } from './aspect-proposal'
import { relateOrigins } from './independence-preset'

/** Origins through their clusters: one origin, or certainly one voice, agrees. Two that nothing ties differ. */
export const proposeAttributionAspect: AspectRule = (a, b, { origins }) => {
  const [x, y] = [a.origin, b.origin]
  if (!x || !y) return null
  const both = `“${x.label}” and “${y.label}”`
  const propose = (relation: 'AGREE' | 'DIFFER', why: string) => ({
    aspect: 'attribution' as const,
    relation,
    by: 'origins',
    why,
  })
  switch (relateOrigins(x.id, y.id, origins)) {
    case 'SAME':
      return propose('AGREE', `One origin: “${x.label}”.`)
    case 'CERTAIN_CLUSTER':
      return propose('AGREE', `Origins that count as one voice: ${both}.`)
    case 'APART':
      // An origin nobody has identified may be the other one.
      return x.identified && y.identified ? propose('DIFFER', `Nothing recorded ties them: ${both}.`) : null
    default:
      return null
  }
}
