/** How long a write waits for another process's lock before it is refused, in milliseconds. */
const BUSY_LIMIT = 5_000

/** When something that begins to wait now has waited long enough; compare with performance.now(). */
export const busyLimit = (): number => performance.now() + BUSY_LIMIT

/**
 * Tries again while another process holds a lock, without blocking the event loop. SQLITE_BUSY on BEGIN IMMEDIATE or on
 * a statement of its own means that nothing was done, so trying again is safe.
 * @param limit from busyLimit, taken when the waiting began: whoever queues behind a waiting write waits no longer than it
 */
export async function retryBusy<T>(attempt: () => Promise<T>, limit = busyLimit()): Promise<T> {
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || performance.now() > limit) throw error
      await new Promise((resolve) => setTimeout(resolve, 2 + Math.random() * 10))
    }
  }
}

function isBusy(error: unknown): boolean {
  const cause = (error as { cause?: { kind?: string } }).cause
  return cause?.kind === 'SocketTimeout'
}
