import { orderPair } from '@/lib/domain/pair'
import { faultLine } from './faults'
import { type AnnotationFiles, articleFileName, FILES } from './files'

/** Every id is given once, and every record that another one names is there. */
export function checkReferences(files: AnnotationFiles): string[] {
  const faults: string[] = []
  const claims = files.articles.flatMap(({ file, claims }) => claims.map((claim) => ({ file, ...claim })))

  const sources = collect('source', FILES.sources, files.sources)
  const topics = collect('topic', FILES.topics, files.topics)
  const articles = collect(
    'article',
    null,
    files.articles.map(({ file, article }) => ({ file, id: article.id })),
  )
  const claimIds = collect('claim', null, claims)
  const origins = new Set<string>()
  for (const origin of files.origins) {
    for (const { originId } of origin.restsOn) {
      // The command refuses what is not yet there; asked for in order, no circle can be written.
      if (!origins.has(originId))
        fault(FILES.origins, origin.id, `rests on ${originId}, which must stand before it`)
    }
    add('origin', origins, FILES.origins, origin.id)
  }
  collect('cluster', FILES.origins, files.clusters)
  collect('entity', FILES.entities, files.entities)
  collect('link', FILES.links, files.links)

  for (const { file, article } of files.articles) {
    if (file !== articleFileName(article.id))
      fault(file, article.id, 'the file of an article is named by its id')
    need(file, article.id, 'source', sources, article.sourceId)
  }
  for (const claim of claims) {
    need(claim.file, claim.id, 'origin', origins, claim.originId)
    for (const topic of claim.topics) need(claim.file, claim.id, 'topic', topics, topic)
    for (const hop of claim.chain) {
      need(claim.file, claim.id, 'source', sources, hop.sourceId)
      need(claim.file, claim.id, 'origin', origins, hop.originId)
      need(claim.file, claim.id, 'article', articles, hop.articleId)
    }
  }
  for (const { id, members } of files.clusters) {
    for (const { originId } of members) need(FILES.origins, id, 'origin', origins, originId)
  }
  for (const { id, mentions } of files.entities) {
    for (const { articleId } of mentions) need(FILES.entities, id, 'article', articles, articleId)
  }
  const pairs = new Map<string, string>()
  for (const link of files.links) {
    need(FILES.links, link.id, 'claim', claimIds, link.a)
    need(FILES.links, link.id, 'claim', claimIds, link.b)
    for (const topic of link.topics ?? []) need(FILES.links, link.id, 'topic', topics, topic)
    const pair = orderPair(link.a, link.b).join(' ')
    const other = pairs.get(pair)
    if (other !== undefined) fault(FILES.links, link.id, `is the same pair of claims as ${other}`)
    else pairs.set(pair, link.id)
  }
  return faults

  function fault(file: string, id: string, rule: string) {
    faults.push(faultLine(file, id, rule))
  }
  function add(kind: string, ids: Set<string>, file: string, id: string) {
    if (ids.has(id)) fault(file, id, `this id is given to another ${kind}, too`)
    ids.add(id)
  }
  /** @param file of all these records; null where each names its own */
  function collect<R extends { id: string }>(
    kind: string,
    file: string | null,
    records: (R & { file?: string })[],
  ) {
    const ids = new Set<string>()
    for (const record of records) add(kind, ids, file ?? record.file ?? '', record.id)
    return ids
  }
  function need(file: string, id: string, kind: string, ids: Set<string>, wanted: string | null | undefined) {
    if (wanted && !ids.has(wanted)) fault(file, id, `there is no ${kind} ${wanted}`)
  }
}
