import 'server-only'
import { reader } from '@/lib/db/connections'
import { getAnalyst } from '@/lib/db/write-analyst'
import type { Actor } from '@/lib/domain/policy'

/** The id of the analyst that setup makes for a record kept on one's own machine. */
export const LOCAL_ANALYST = 'local'

/** Who is asking; null while the record has no analyst yet. */
export async function readActor(): Promise<Actor | null> {
  const analyst = await getAnalyst(reader(), LOCAL_ANALYST)
  return analyst && { id: analyst.id, name: analyst.name }
}
