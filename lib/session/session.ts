import 'server-only'
import { headers } from 'next/headers'
import { reader } from '@/lib/db/connections'
import { getAnalyst } from '@/lib/db/write-analyst'
import type { Actor } from '@/lib/domain/policy'
import { readEnvironment } from '@/lib/environment.mjs'
import { bringsSession } from './session-cookie.mjs'
import { followSessionKey, readSessionKey } from './session-key.mjs'

/** The id of the analyst that setup makes for a record kept on one's own machine. */
export const LOCAL_ANALYST = 'local'

/**
 * Whether this request comes from a browser that was let in. The server in front asks the same of every request
 * (lib/server/sign-in.mjs); it is asked again here, where the record is opened, because a door in front is never the
 * only lock. Without a key nobody is signed in.
 */
export async function isSignedIn(): Promise<boolean> {
  const { auth, port, dataFolder } = readEnvironment()
  if (auth === 'none') return true
  // The header itself: of several cookies with one name Next keeps one, and not always the valid one.
  const cookie = (await headers()).get('cookie')
  return bringsSession(sessionKey(dataFolder), port, cookie, Date.now())
}

/** Who is asking; null where nobody is signed in, and while the record has no analyst yet. */
export async function readActor(): Promise<Actor | null> {
  return (await isSignedIn()) ? readLocalAnalyst() : null
}

async function readLocalAnalyst(): Promise<Actor | null> {
  const analyst = await getAnalyst(reader(), LOCAL_ANALYST)
  return analyst && { id: analyst.id, name: analyst.name }
}

let followed: { folder: string; key: () => Buffer } | undefined

function sessionKey(folder: string): Buffer {
  if (followed?.folder !== folder) followed = { folder, key: followSessionKey(folder, readSessionKey) }
  return followed.key()
}
