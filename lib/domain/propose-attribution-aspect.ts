import type { AspectRule } from './aspect-proposal'
import { relateOrigins } from './independence-preset'

/**
 * Origins through their clusters: one origin, or certainly one voice, agrees. That two others are all that is said is no
 * finding: nearly every pair has two origins.
 */
export const proposeAttributionAspect: AspectRule = (a, b, { origins }) => {
  const [x, y] = [a.origin, b.origin]
  if (!x || !y) return null
  const both = `“${x.label}” and “${y.label}”`
  const propose = (why: string) => ({
    aspect: 'attribution' as const,
    relation: 'AGREE' as const,
    by: 'origins',
    why,
  })
  switch (relateOrigins(x.id, y.id, origins)) {
    case 'SAME':
      return propose(`One origin: “${x.label}”.`)
    case 'CERTAIN_CLUSTER':
      return propose(`Origins that count as one voice: ${both}.`)
    default:
      return null
  }
}
