import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { reader } from '@/lib/db/connections'
import { getAnalyst, type StoredAnalyst } from '@/lib/db/write-analyst'
import { LOCAL_ANALYST } from '@/lib/domain/policy'
import { readEnvironment } from '@/lib/environment.mjs'
import { bringsSession, readCookies } from './session-cookie.mjs'
import { followSessionKey, readSessionKey } from './session-key.mjs'

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

/**
 * Who is asking, as the record knows them; null where nobody is signed in, and while the record has no analyst yet. Read
 * once for a page, though its frame and each of its parts ask.
 */
export const readActor = cache(async (): Promise<StoredAnalyst | null> => {
  return (await isSignedIn()) ? readPickedAnalyst() : null
})

/**
 * The analyst picked in this browser, as long as the record knows them; else the one setup made. Picking is no lock:
 * whoever was let in may annotate under any name.
 */
async function readPickedAnalyst(): Promise<StoredAnalyst | null> {
  const picked = readCookies((await headers()).get('cookie'), analystCookieName(readEnvironment().port))
  for (const id of [...picked, LOCAL_ANALYST]) {
    const analyst = await getAnalyst(reader(), id)
    if (analyst) return analyst
  }
  return null
}

/** Browsers send the cookies of a host to all its ports, so the port is in the name. */
const analystCookieName = (port: number) => `crossread-analyst-${port}`

/** How long a browser keeps who annotates, in seconds: a year. */
const KEPT = 365 * 24 * 60 * 60

/** Lets this browser annotate as this analyst from the next request on. To be called while an action is answered. */
export async function pickAnalyst(id: string): Promise<void> {
  const { port } = readEnvironment()
  const kept = { path: '/', httpOnly: true, sameSite: 'strict', maxAge: KEPT } as const
  ;(await cookies()).set(analystCookieName(port), id, kept)
}

let followed: { folder: string; key: () => Buffer } | undefined

function sessionKey(folder: string): Buffer {
  if (followed?.folder !== folder) followed = { folder, key: followSessionKey(folder, readSessionKey) }
  return followed.key()
}
