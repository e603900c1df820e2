import { createHash } from 'node:crypto'
import { BASES } from '@/lib/domain/claim-words'
import { edtfBounds } from '@/lib/domain/edtf'
import { fingerprint } from '@/lib/domain/fingerprint'
import type { ArticleRef, Named } from '@/lib/domain/record'
import type { Backdrop, Making } from './backdrop'
import { zipfPick } from './random'
import { inserting } from './table'
import type { Speech } from './words'

/** What claims are made from: an article, its text, and where its sentences stand. */
export type WrittenArticle = {
  ref: ArticleRef
  versionId: string
  text: string
  sentences: { start: number; end: number }[]
}

/** How many articles copy the text of another source. */
const COPIES = 0.03

const ARTICLE_COLUMNS = [
  ...['id', 'sourceId', 'title', 'author', 'url', 'language', 'genre', 'publishedEdtf', 'publishedBasis'],
  ...['publishedFrom', 'version'],
]
const VERSION_COLUMNS = [
  ...[
    'id',
    'articleId',
    'sourceId',
    'number',
    'bytesSha256',
    'text',
    'textSha256',
    'capturedAt',
    'capturedHow',
  ],
  'encoding',
]

/** Articles of 200 to 800 words, a fifth of them by one source, some of them copies of another source's text. */
export function makeArticles(making: Making, { sources, analysts }: Backdrop): WrittenArticle[] {
  const { database, random, speech, chronicle, size } = making
  const insert = inserting(database, 'Article', ARTICLE_COLUMNS)
  const insertVersion = inserting(database, 'ArticleVersion', VERSION_COLUMNS)
  const insertFingerprint = inserting(database, 'TextFingerprint', ['hash', 'versionId'])
  const [first, ...others] = sources
  if (!first) throw new Error('A record has a source.')
  const other = zipfPick(random, others, 0.9)
  const written: WrittenArticle[] = []
  for (let index = 0; index < size.articles; index += 1) {
    const source = random.chance(0.2) ? first : other()
    const copied = written.length > 0 && random.chance(COPIES) ? random.pick(written) : null
    const prose =
      copied && canCopy(copied, source, written)
        ? copied
        : writeProse(speech, random.int(200, 800), random.int)
    const { text, sentences } = prose
    const ref = describeArticle(making, source, index)
    const { source: _, ...row } = ref
    const versionId = random.id()
    const at = chronicle.tick()
    const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
    const about = { genre: random.pick(['news', 'analysis', 'interview', null]) }
    insert({ ...row, ...about, sourceId: source.id, version: 1 })
    const version = {
      number: 1,
      bytesSha256: sha256,
      textSha256: sha256,
      capturedAt: at,
      capturedHow: 'generated',
      encoding: 'utf-8',
    }
    insertVersion({ id: versionId, articleId: ref.id, sourceId: source.id, text, ...version })
    for (const hash of fingerprint(text)) insertFingerprint({ hash, versionId })
    chronicle.tell({
      at,
      analyst: random.pick(analysts),
      action: 'article.add',
      subjectType: 'article',
      subjectId: ref.id,
      after: {
        ...ref,
        ...{
          sourceNote: null,
          authorNote: null,
          ...about,
          languageProposedBy: null,
          publishedNote: null,
          note: null,
        },
        ...{ version: 1, text: { versionId, ...version, stripped: [] } },
      },
    })
    written.push({ ref, versionId, text, sentences })
  }
  return written
}

/** The same bytes stand once per source. */
function canCopy(copied: WrittenArticle, source: Named, written: WrittenArticle[]): boolean {
  return !written.some(({ text, ref }) => text === copied.text && ref.source.id === source.id)
}

function describeArticle({ random, speech }: Making, source: Named, index: number): ArticleRef {
  const day = new Date(Date.UTC(2012, 0, 1) + random.int(0, 5_000) * 86_400_000).toISOString().slice(0, 10)
  const publishedEdtf = random.chance(0.9) ? day : day.slice(0, 7)
  const from = publishedEdtf === day ? day : edtfBounds(publishedEdtf).from
  if (from === null) throw new Error(`${publishedEdtf} has no beginning.`)
  return {
    id: random.id(),
    title: speech.phrase(5, 12),
    author: random.chance(0.7) ? speech.name() : null,
    url: random.chance(0.8) ? `https://${source.id}.example/${index}` : null,
    source,
    language: 'en',
    publishedEdtf,
    publishedBasis: random.pick(BASES),
    publishedFrom: from,
  }
}

/** Text of at least so many words, in sentences and paragraphs, with the places of its sentences. */
function writeProse(speech: Speech, words: number, int: (from: number, to: number) => number) {
  const sentences: WrittenArticle['sentences'] = []
  let text = ''
  for (let left = words; left > 0; ) {
    const sentence = `${speech.phrase(8, 26)}.`
    const start = text.length
    text += sentence
    sentences.push({ start, end: text.length })
    text += int(1, 5) === 1 ? '\n\n' : ' '
    left -= 17
  }
  return { text: `${text.trimEnd()}\n`, sentences }
}
