import type { WeighChoice } from '@/lib/domain/weigh/weigh-choice'
import type { Db } from './client'
import { parseRows } from './json-rows'

type StoredChoice = Omit<WeighChoice, 'label'> & { label: string | null }

/** Every live cluster, origin and source by name, clusters first; the members of a cluster that most claims go back to first. */
export async function listWeighChoices(db: Db): Promise<WeighChoice[]> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('kind', kind, 'id', id, 'label', label, 'members', json(members)) AS json FROM (
      SELECT 0 AS place, 'cluster' AS kind, k.id, k.label,
        (SELECT json_group_array(label) FROM (SELECT o.label FROM ClusterMember m JOIN Origin o ON o.id = m.originId
          WHERE m.clusterId = k.id ORDER BY (SELECT count(*) FROM Claim c WHERE c.originId = o.id) DESC, o.label, o.id)) AS members
      FROM Cluster k WHERE k.retractedAt IS NULL
      UNION ALL SELECT 1, 'origin', id, label, '[]' FROM Origin WHERE retractedAt IS NULL
      UNION ALL SELECT 2, 'source', id, name, '[]' FROM Source WHERE retractedAt IS NULL)
    ORDER BY place, label, id`
  return parseRows<StoredChoice>(rows).map(({ label, members, ...choice }) => ({
    ...choice,
    members,
    label: label ?? nameVoice(members),
  }))
}

/** How a cluster without a label is called: "One voice: A; B and 2 more". */
function nameVoice([first, second, ...more]: string[]): string {
  const named = [first, second].filter((label) => label !== undefined).join('; ')
  return `One voice: ${named || 'nobody'}${more.length > 0 ? ` and ${more.length} more` : ''}`
}
