import { type ActionName, type Answer, callAction, readActionIds } from '@/lib/bench/faults/server-action'
import { readEnvironment } from '@/lib/environment.mjs'

/**
 * Sends one server action many times at once to the served app, as its pages would.
 * @param cookie the Cookie header of a browser that was let in
 * @param page path of a page that has the action
 * @param inputs one for each sending
 * @returns what each was answered, in their order
 */
export async function sendAtOnce(
  cookie: string,
  action: ActionName,
  page: string,
  inputs: readonly object[],
): Promise<Answer[]> {
  const url = `http://127.0.0.1:${readEnvironment().journeyPort}`
  const headers = { Origin: url, 'Sec-Fetch-Site': 'same-origin', Cookie: cookie }
  const id = (await readActionIds())[action]
  return Promise.all(inputs.map((input) => callAction({ url, headers }, id, page, input)))
}
