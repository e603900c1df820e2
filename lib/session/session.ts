import 'server-only'
import { cookies } from 'next/headers'
import { reader } from '@/lib/db/connections'
import { getAnalyst } from '@/lib/db/write-analyst'
import type { Actor } from '@/lib/domain/policy'
import { readEnvironment } from '@/lib/environment.mjs'
import { isSessionValid, sessionCookieName } from './session-cookie.mjs'
import { readSessionKey } from './session-key.mjs'

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
  const value = (await cookies()).get(sessionCookieName(port))?.value
  return isSessionValid(sessionKey(dataFolder), port, value, Date.now())
}

/** Who is asking; null where nobody is signed in, and while the record has no analyst yet. */
export async function readActor(): Promise<Actor | null> {
  return (await isSignedIn()) ? readLocalAnalyst() : null
}

async function readLocalAnalyst(): Promise<Actor | null> {
  const analyst = await getAnalyst(reader(), LOCAL_ANALYST)
  return analyst && { id: analyst.id, name: analyst.name }
}

// Read once: a key that is changed while the server runs counts from the next start on, here as in the server in front.
let kept: { folder: string; key: Buffer } | undefined

function sessionKey(folder: string): Buffer {
  if (kept?.folder !== folder) kept = { folder, key: readSessionKey(folder) }
  return kept.key
}
