import { ASPECT_WORDS, ASPECTS, type AspectRelations, RELATIONS, type Relation } from './aspect'

const OPENINGS: Record<Relation, string> = {
  AGREE: 'agree on',
  DIFFER: 'differ on',
  CONFLICT: 'conflict on',
  SILENT: 'silent on',
}

/** "actor", "actor and place", "actor, place and time". */
export function joinWords(words: string[]): string {
  const last = words.at(-1) ?? ''
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last
}

/**
 * The aspect strip as a spoken sentence: "Agree on actor, place and quantity; differ on time and destination; conflict
 * on outcome; silent on motive."
 */
export function describeAspects(relations: AspectRelations): string {
  const parts = RELATIONS.flatMap((relation) => {
    const labels = ASPECTS.filter((aspect) => relations[aspect] === relation).map(
      (aspect) => ASPECT_WORDS[aspect].label,
    )
    return labels.length > 0 ? [`${OPENINGS[relation]} ${joinWords(labels)}`] : []
  })
  if (parts.length === 0) return 'No aspects compared yet.'
  const sentence = parts.join('; ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}
