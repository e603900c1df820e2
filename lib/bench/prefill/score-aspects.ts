import { ASPECTS, RELATIONS } from '@/lib/domain/aspect'
import { proposeAspects } from '@/lib/domain/propose-aspects'
import type { Gold } from './gold'

/** What the comparison of fields did for one aspect over all annotated pairs that are links. */
export type AspectScore = {
  aspect: string
  compared: number
  right: number
  wrong: number
  missed: number
  /** Proposed where the annotation compares nothing: neither right nor wrong. */
  beyond: number
  /** Share right of the most frequent relation, where the annotation compares the aspect. */
  baseline: number
  baselineRelation: string
}

export function scoreAspects({ pairs, aliases, origins }: Gold): {
  scores: AspectScore[]
  mistakes: string[]
} {
  const mistakes: string[] = []
  const links = pairs.filter(({ aspects }) => aspects && Object.keys(aspects).length > 0)
  const proposals = links.map(({ a, b }) => proposeAspects(a, b, { aliases, origins }))
  const scores = ASPECTS.map((aspect): AspectScore => {
    const score = { compared: 0, right: 0, wrong: 0, missed: 0, beyond: 0 }
    const relations: string[] = []
    for (const [index, { a, b, aspects }] of links.entries()) {
      const gold = aspects?.[aspect]
      const proposal = proposals[index]?.find((one) => one.aspect === aspect)
      if (gold) {
        relations.push(gold)
        score.compared += 1
        if (!proposal) score.missed += 1
        else if (proposal.relation === gold) score.right += 1
        else {
          score.wrong += 1
          mistakes.push(`${a.id} ${b.id} ${aspect} ${gold}: ${proposal.relation}. ${proposal.why}`)
        }
      } else if (proposal) score.beyond += 1
    }
    const counts = RELATIONS.map(
      (relation) => [relation, relations.filter((one) => one === relation).length] as const,
    )
    const [relation, count] = counts.reduce((most, one) => (one[1] > most[1] ? one : most))
    return {
      aspect,
      ...score,
      baseline: count / relations.length,
      baselineRelation: relations.length > 0 ? relation : '',
    }
  })
  return { scores: scores.filter(({ compared, beyond }) => compared + beyond > 0), mistakes }
}
