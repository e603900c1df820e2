import { createReadStream } from 'node:fs'

/**
 * Reads a file once from end to end, so that the machine holds it in memory as it does after a morning's work with the
 * record. Some machines drop what they hold of files within seconds; what is measured there is the disk, and of a large
 * record more of it than of a small one.
 * @param file absolute path
 */
export async function readThrough(file: string): Promise<void> {
  const chunks = createReadStream(file, { highWaterMark: 4 * 2 ** 20 })
  for await (const _ of chunks);
}
