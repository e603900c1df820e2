/** How long answers on their way may take once the server is asked to stop, in milliseconds. */
const GRACE = 5_000

/**
 * Lets what is on its way be answered when this process is asked to stop, and then ends it.
 * @param {ReturnType<typeof import('./open-server.mjs').openServer>} server
 * @param {() => Promise<unknown>} close what else has to be closed
 */
export function stopOnSignal(server, close) {
  let stopping = false
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, async () => {
      // Ctrl+C reaches this process from the terminal and from its parent as well.
      if (stopping) return
      stopping = true
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), GRACE).unref()
      await closed
      await close().catch(console.error)
      process.exit(0)
    })
  }
}
