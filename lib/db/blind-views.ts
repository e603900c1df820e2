import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'

/**
 * What every table and view that tells of links is narrowed by, for who works blind. `own`: the links they assessed; `me`:
 * their id. A view that a colleague saved may say by its name and choices what they judged.
 */
const TELLS_OF_LINKS: [name: string, where: (own: string, me: string) => string][] = [
  ['Link', (own) => `id IN (${own})`],
  ['LinkTopic', (own) => `linkId IN (${own})`],
  ['LinkRecheck', (own) => `linkId IN (${own})`],
  ['Assessment', (own) => `linkId IN (${own})`],
  ['AssessmentAspect', (own) => `assessmentId IN (SELECT id FROM main.Assessment WHERE linkId IN (${own}))`],
  ['Ruling', (own) => `linkId IN (${own})`],
  ['PairSeen', (own) => `linkId IN (${own})`],
  [
    'AuditEntry',
    (own, me) =>
      `(linkId IS NULL AND (subjectType <> 'savedView' OR analystId = ${me})) OR linkId IN (${own})`,
  ],
  ['SavedView', (_, me) => `analystId = ${me}`],
  ['link_listing', (own) => `linkId IN (${own})`],
  ['link_scope', (own) => `linkId IN (${own})`],
  ['link_view', (own) => `linkId IN (${own})`],
  ['judged_by_several', (own) => `linkId IN (${own})`],
  ['several_verdicts', (own) => `linkId IN (${own})`],
  ['several_scope', (own) => `linkId IN (${own})`],
]

/**
 * The statements that make a reading connection see only the links which an analyst has a live assessment of, with all
 * that is said of those. The rule of blind work, in one place: SQLite looks up a name among a connection's own
 * temporary views first, so no query, written or yet to be written, has to remember it.
 * https://www.sqlite.org/lang_naming.html
 */
export function blindViews(analystId: string): string {
  const me = `'${analystId.replaceAll("'", "''")}'`
  const own = `SELECT linkId FROM main.Assessment WHERE analystId = ${me} AND retractedAt IS NULL`
  return TELLS_OF_LINKS.map(
    ([name, where]) => `CREATE TEMP VIEW "${name}" AS SELECT * FROM main."${name}" WHERE ${where(own, me)};`,
  ).join('\n')
}

type Driver = { prepare: (sql: string) => unknown }

/**
 * Lets Prisma's own queries go through the views as well: it names the schema with each table, and that would pass them
 * by. Values are never part of these texts, so nothing else can stand between the ticks.
 * @throws where the driver is out of reach: to see nothing is better than to see what must stay unseen
 */
export function readThroughViews(adapter: SqlDriverAdapter): void {
  const { client } = adapter as SqlDriverAdapter & { client?: Driver }
  if (!client) throw new Error('The driver’s connection cannot be reached, so nobody can work blind.')
  const prepare = client.prepare.bind(client)
  client.prepare = (sql) => prepare(sql.replaceAll('`main`.', ''))
}
