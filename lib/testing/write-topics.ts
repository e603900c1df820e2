import { openWriter } from '../db/client'
import { makeTopic } from './factories'

/**
 * Run as a process of its own: writes one topic after another into a record until it is ended, and says the number of
 * each once it is saved.
 */
const writer = openWriter(process.argv[2] ?? '')
for (let number = 0; ; number += 1) {
  await makeTopic(writer, { id: `written-${number}` })
  process.stdout.write(`${number}\n`)
}
