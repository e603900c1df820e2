import { INDEPENDENCES } from '@/lib/domain/independence'
import { type LinkFilter, type LinkSort, type LinkView, PAIR_SEPARATOR } from '@/lib/domain/link-filter'
import { searchExpression } from '@/lib/domain/search-query'
import { STRENGTHS } from '@/lib/domain/strength'

// What a list of links means, said a second time, in SQL as one would write it by hand for one question: the tests hold the
// worker against it, and the benchmark stands its time beside the worker's.

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
const listed = (values: readonly string[]) => `(${values.map(quoted).join(', ')})`

const VIEWS: Record<LinkView, string> = {
  contradictions: 'l.inContradictions = 1',
  corroborations: 'l.inCorroborations = 1',
  disputed: `l.state = 'DISPUTED'`,
  neither: `l.state IN ('ASSESSED', 'SETTLED') AND l.kind = 'NEITHER'`,
}
const VERDICTS: Record<LinkView, string> = {
  contradictions: `m.verdict = 'CONTRADICTS'`,
  corroborations: `m.verdict = 'CORROBORATES'`,
  disputed: '1',
  neither: `m.verdict = 'NEITHER'`,
}

/** First and last day of an EDTF text, as text: one side of it, without signs, filled up to a day. */
const side = (edtf: string, which: 'from' | 'to') => {
  const cut = `instr(${edtf}, '/')`
  const part =
    which === 'from'
      ? `iif(${cut}, substr(${edtf}, 1, ${cut} - 1), ${edtf})`
      : `iif(${cut}, substr(${edtf}, ${cut} + 1), ${edtf})`
  const plain = `rtrim(${part}, '?~%')`
  const [ends, open, digit] = which === 'from' ? ['0000-01-01', '0000', '0'] : ['9999-12-31', '9999', '9']
  const filled = `replace(iif(${plain} IN ('', '..'), '${open}', ${plain}), 'X', '${digit}')`
  return `(${filled} || substr('${ends}', length(${filled}) + 1))`
}
const overlaps = (edtf: string, from = '0000', to = '9999') =>
  `(${edtf} IS NOT NULL AND ${side(edtf, 'from')} <= '${to}' || substr('9999-12-31', ${to.length + 1})
    AND ${side(edtf, 'to')} >= '${from}' || substr('0000-01-01', ${from.length + 1}))`

/** Does a place or an actor of a claim go by a name of one of these entities? Case does not count. */
const names = (claim: string, entities: readonly string[]) => `EXISTS (
  SELECT 1 FROM (SELECT claimId, name FROM ClaimPlace UNION ALL SELECT claimId, name FROM ClaimActor) n
    JOIN (SELECT entityId AS id, alias FROM EntityAlias UNION SELECT id, label FROM Entity) e ON lower(e.alias) = lower(n.name)
  WHERE n.claimId = ${claim}.id AND e.id IN ${listed(entities)})`

/** The ids of all links of a list in its order, or with `count` how many there are. */
export function filterSql(
  view: LinkView,
  filter: LinkFilter,
  { sort = 'assessed', only }: { sort?: LinkSort; only?: 'count' } = {},
): string {
  const from = `Link l JOIN Claim ca ON ca.id = l.claimAId JOIN Claim cb ON cb.id = l.claimBId
    JOIN Article aa ON aa.id = ca.articleId JOIN Article ab ON ab.id = cb.articleId`
  const where = [
    VIEWS[view],
    `l.state <> 'RETRACTED' AND ca.retractedAt IS NULL AND cb.retractedAt IS NULL`,
    ...placed(filter),
    ...judged(view, filter),
  ].join(' AND ')
  if (only) return `SELECT count(*) FROM ${from} WHERE ${where}`
  return `SELECT l.id FROM ${from} WHERE ${where} ORDER BY ${orderOf(view, sort)}l.assessedAt DESC, l.id`
}

function placed(filter: LinkFilter): string[] {
  const { topic, source, pair, article, entity, scope, state, recheck, q } = filter
  const either = (of: (claim: 'ca' | 'cb', article: 'aa' | 'ab') => string) =>
    `(${of('ca', 'aa')} OR ${of('cb', 'ab')})`
  const expression = q === undefined ? null : searchExpression(q)
  return [
    topic &&
      `(EXISTS (SELECT 1 FROM LinkTopic WHERE linkId = l.id AND topicId IN ${listed(topic)})
        OR EXISTS (SELECT 1 FROM ClaimTopic x JOIN ClaimTopic y ON y.topicId = x.topicId
          WHERE x.claimId = ca.id AND y.claimId = cb.id AND x.topicId IN ${listed(topic)}))`,
    source && either((_, ar) => `${ar}.sourceId IN ${listed(source)}`),
    pair &&
      `(${pair
        .map((value) => value.split(PAIR_SEPARATOR).map(quoted))
        .map(
          ([one, other]) => `(aa.sourceId = ${one} AND ab.sourceId = ${other})
            OR (aa.sourceId = ${other} AND ab.sourceId = ${one})`,
        )
        .join(' OR ')})`,
    article && either((claim) => `${claim}.articleId IN ${listed(article)}`),
    entity && either((claim) => names(claim, entity)),
    scope && `ca.articleId ${scope === 'within' ? '=' : '<>'} cb.articleId`,
    state && `l.state IN ${listed(state)}`,
    recheck && 'l.recheck = 1',
    (filter.eventFrom ?? filter.eventTo) &&
      either((claim) => overlaps(`${claim}.timeEdtf`, filter.eventFrom, filter.eventTo)),
    (filter.publishedFrom ?? filter.publishedTo) &&
      either((_, ar) => overlaps(`${ar}.publishedEdtf`, filter.publishedFrom, filter.publishedTo)),
    q !== undefined &&
      (expression === null
        ? '0'
        : either(
            (
              claim,
            ) => `${claim}.id IN (SELECT s.claimId FROM claim_fts f JOIN claim_search s ON s.id = f.rowid
              WHERE claim_fts MATCH ${quoted(expression)})`,
          )),
  ].filter((part): part is string => typeof part === 'string')
}

function judged(view: LinkView, filter: LinkFilter): string[] {
  const says = (aspect: string, relation: string) =>
    `EXISTS (SELECT 1 FROM AssessmentAspect WHERE assessmentId = m.id AND aspect = '${aspect}' AND relation = '${relation}')`
  const parts = [
    ...(['strength', 'independence', 'confidence'] as const).map((name) => {
      const asked = filter[name]
      return asked && `m.${name} IN ${listed(asked)}`
    }),
    filter.analyst && `m.analystId IN ${listed(filter.analyst)}`,
    ...(['agree', 'differ', 'conflict', 'silent'] as const).flatMap((name) =>
      (filter[name] ?? []).map((aspect) => says(aspect, name.toUpperCase())),
    ),
  ].filter((part): part is string => typeof part === 'string')
  if (parts.length === 0) return []
  return [
    `EXISTS (SELECT 1 FROM Assessment m WHERE m.linkId = l.id AND m.retractedAt IS NULL AND ${VERDICTS[view]} AND ${parts.join(' AND ')})`,
  ]
}

/** What comes before the newest: keys of which the lowest stands first. */
function orderOf(view: LinkView, sort: LinkSort): string {
  const best = (of: 'min' | 'max', column: string, words: readonly string[]) =>
    `ifnull((SELECT ${of}(CASE ${column} ${words.map((word, n) => `WHEN '${word}' THEN ${n}`).join(' ')} END)
      FROM Assessment m WHERE m.linkId = l.id AND m.retractedAt IS NULL AND ${VERDICTS[view]}), 9), `
  if (sort === 'strength') return best('min', 'm.strength', STRENGTHS)
  if (sort === 'independence') return best('max', 'm.independence', INDEPENDENCES)
  if (sort === 'assessed') return ''
  const first = (claim: string) => {
    const [from, to] = [side(`${claim}.timeEdtf`, 'from'), side(`${claim}.timeEdtf`, 'to')]
    return `ifnull(iif(${from} < '0001', ${to}, ${from}), '~')`
  }
  return `min(${first('ca')}, ${first('cb')}), `
}
