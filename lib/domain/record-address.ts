type Subject = { subjectType: string; subjectId: string; linkId: string | null; after?: unknown }

/** The page of what a change was made to; null where it has none. */
export function recordAddress({ subjectType, subjectId, linkId, after }: Subject): string | null {
  if (linkId) return `/links/${linkId}`
  switch (subjectType) {
    case 'source':
    case 'origin':
    case 'cluster':
    case 'entity':
    case 'article':
    case 'claim':
    case 'topic':
      return `/${PLURALS[subjectType]}/${subjectId}`
    case 'sourceGrade':
      return graded(after, 'sourceId', '/sources/')
    case 'claimGrade':
      return graded(after, 'claimId', '/claims/')
    case 'silence':
      return graded(after, 'articleId', '/articles/')
    case 'analyst':
      return '/analyst'
    default:
      return null
  }
}

const PLURALS = {
  source: 'sources',
  origin: 'origins',
  cluster: 'clusters',
  entity: 'entities',
  article: 'articles',
  claim: 'claims',
  topic: 'topics',
}

/** A grade is told of on the page of what it grades, a mark of silence on that of its article. */
function graded(after: unknown, key: string, path: string): string | null {
  const id = typeof after === 'object' && after !== null ? Reflect.get(after, key) : null
  return typeof id === 'string' ? path + id : null
}
