import { ASPECTS, type AspectRelations } from './aspect'

/**
 * What the assessments of one pair say of its aspects without contradicting each other: every aspect that somebody
 * compared and on which all who compared it say the same.
 */
export function agreedAspects(assessments: { aspects: AspectRelations }[]): AspectRelations {
  const agreed: AspectRelations = {}
  for (const aspect of ASPECTS) {
    const said = new Set(assessments.flatMap(({ aspects }) => aspects[aspect] ?? []))
    const [relation] = said
    if (said.size === 1 && relation) agreed[aspect] = relation
  }
  return agreed
}
