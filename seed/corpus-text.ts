import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { REFUSALS } from '@/lib/domain/refusal'
import { faultLine } from './faults'
import type { ArticleRecord } from './schema'

/**
 * The text of an article's file: UTF-8 decoded, with LF line ends, otherwise as received.
 * @returns null, and the reason in `faults`, where the file is missing, is not the one recorded, or is not UTF-8
 */
export async function readCorpusText(
  folder: string,
  file: string,
  article: ArticleRecord,
  faults: string[],
): Promise<string | null> {
  const place = `seed/corpus/${article.file}`
  const refuse = (rule: string) => {
    faults.push(faultLine(file, article.id, rule))
    return null
  }
  const bytes = await readFile(path.join(folder, 'corpus', article.file)).catch(() => null)
  if (bytes === null) return refuse(`${place} cannot be read.`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== article.bytesSha256) return refuse(`${REFUSALS.HASH_DIFFERS} That of ${place} is ${sha256}.`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    return refuse(`${place} is not UTF-8.`)
  }
}
