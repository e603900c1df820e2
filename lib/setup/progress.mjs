/**
 * Says what is being done, does it, and says how long it took.
 * @template T
 * @param {string} what such as 'Building (half a minute)'
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function during(what, work) {
  process.stdout.write(`${what} … `)
  const started = performance.now()
  try {
    const result = await work()
    console.log(`${describeSeconds(performance.now() - started)}.`)
    return result
  } catch (error) {
    console.log('failed.')
    throw error
  }
}

/**
 * @param {number} milliseconds
 * @returns {string} such as '0.4 s'
 */
export function describeSeconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
