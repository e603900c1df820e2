/** Who acts: an analyst of the record; `blind` while they want nothing of what others judged of a pair they have not. */
export type Actor = { id: string; name: string; blind?: boolean }

/** The id of the analyst that setup makes for a record kept on one's own machine. */
export const LOCAL_ANALYST = 'local'

/** Every permission, named as the audit names the action. */
export const PERMISSIONS = [
  'analyst.add',
  'analyst.rename',
  'analyst.blind',
  'analyst.choose',
  'source.add',
  'source.edit',
  'source.retract',
  'source.grade',
  'article.add',
  'article.edit',
  'article.version',
  'origin.add',
  'origin.edit',
  'origin.retract',
  'cluster.add',
  'cluster.edit',
  'cluster.merge',
  'cluster.split',
  'cluster.retract',
  'topic.add',
  'topic.edit',
  'topic.retract',
  'silence.mark',
  'silence.note',
  'silence.retract',
  'entity.add',
  'entity.edit',
  'entity.retract',
  'claim.add',
  'claim.edit',
  'claim.retract',
  'claim.restore',
  'claim.grade',
  'claim.place',
  'link.assess',
  'assessment.retract',
  'assessment.restore',
  'link.rule',
  'link.recheck',
  'ruling.retract',
  'change.undo',
] as const
export type Permission = (typeof PERMISSIONS)[number]

/** Actions that only the analyst who owns the record may take. */
const OWN_ONLY: ReadonlySet<Permission> = new Set([
  'assessment.retract',
  'assessment.restore',
  'ruling.retract',
  'silence.note',
  'silence.retract',
  'analyst.rename',
  'analyst.blind',
])

/**
 * The one permission table: used to refuse (door, commands) and to hide (pages).
 * @param ownerId the analyst the record belongs to, for actions on one's own records
 */
export function can(actor: Actor | null, permission: Permission, ownerId?: string): boolean {
  if (!actor) return false
  if (OWN_ONLY.has(permission) && ownerId !== undefined) return ownerId === actor.id
  return true
}
