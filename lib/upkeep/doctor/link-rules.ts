import { isDeepStrictEqual } from 'node:util'
import { deriveLink, type LinkFacts } from '@/lib/domain/link-state'
import { orderPair } from '@/lib/domain/pair'
import type { Verdict } from '@/lib/domain/verdict'
import { type Invariant, sqlInvariant, walk } from './invariant'

const pairs: Invariant = {
  name: 'A pair stands once, the lower id first',
  check: (record, tally) => {
    for (const link of walk<{ id: string; a: string; b: string }>(
      record,
      'SELECT id, claimAId AS a, claimBId AS b FROM Link',
    )) {
      tally.checked()
      if (link.a === link.b) tally.broken(`link ${link.id}`, `joins claim ${link.a} with itself`)
      else if (orderPair(link.a, link.b)[0] !== link.a)
        tally.broken(`link ${link.id}`, `has ${link.a} before ${link.b}`)
    }
  },
}

const grounds = sqlInvariant('Every link was assessed or proposed', {
  count: 'SELECT count(*) FROM Link',
  breaches: `SELECT 'link ' || l.id AS id, 'has no assessment, and nothing proposed it' AS words FROM Link l
    WHERE l.proposedKind IS NULL AND NOT EXISTS (SELECT 1 FROM Assessment a WHERE a.linkId = l.id)`,
})

type StoredLink = {
  id: string
  proposedKind: Verdict | null
  state: string
  kind: string | null
  challenged: number
  inContradictions: number
  inCorroborations: number
  assessments: string
  rulings: string
}

/** Both oldest first, as lib/db/link-json.ts reads them: of two rulings at one moment the later in order rules. */
const LINKS = `SELECT l.id, l.proposedKind, l.state, l.kind, l.challenged, l.inContradictions, l.inCorroborations,
  (SELECT json_group_array(json_object('verdict', verdict, 'assessedAt', assessedAt, 'retractedAt', retractedAt)
    ORDER BY assessedAt, id) FROM Assessment WHERE linkId = l.id) AS assessments,
  (SELECT json_group_array(json_object('verdict', verdict, 'ruledAt', ruledAt, 'retractedAt', retractedAt)
    ORDER BY ruledAt, id) FROM Ruling WHERE linkId = l.id) AS rulings
  FROM Link l`

const derived: Invariant = {
  name: 'State and kind of a link follow from its assessments and rulings',
  check: (record, tally) => {
    for (const row of walk<StoredLink>(record, LINKS)) {
      tally.checked()
      const facts: LinkFacts = {
        proposedKind: row.proposedKind,
        assessments: JSON.parse(row.assessments),
        rulings: JSON.parse(row.rulings),
      }
      const follows = deriveLink(facts)
      const stored = {
        state: row.state,
        kind: row.kind,
        challenged: row.challenged === 1,
        inContradictions: row.inContradictions === 1,
        inCorroborations: row.inCorroborations === 1,
      }
      if (isDeepStrictEqual(stored, follows)) continue
      tally.broken(`link ${row.id}`, `is stored as ${describe(stored)}; ${describe(follows)} follows`)
    }
  },
}

function describe(link: Record<string, string | boolean | null>): string {
  return Object.entries(link)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? name : (value ?? 'no kind')))
    .join(', ')
}

const rechecks = sqlInvariant(
  'A link is marked to be looked at again while a reason is open',
  {
    count: 'SELECT count(*) FROM Link',
    breaches: `SELECT 'link ' || l.id AS id,
        iif(l.recheck, 'is marked, and no reason is open', 'is not marked, and a reason is open') AS words
      FROM Link l WHERE l.recheck <> EXISTS (SELECT 1 FROM LinkRecheck k WHERE k.linkId = l.id AND k.clearedAt IS NULL)`,
  },
  {
    count: 'SELECT count(*) FROM LinkRecheck',
    breaches: `SELECT 'link ' || k.linkId AS id, 'is to be looked at for claim ' || k.claimId || ', which is not of its pair' AS words
      FROM LinkRecheck k JOIN Link l ON l.id = k.linkId WHERE k.claimId NOT IN (l.claimAId, l.claimBId)`,
  },
)

/** An undo brings back an assessment's earlier moment, so a link may be dated after all that is on it. */
const moments = sqlInvariant('A link is dated by its last change', {
  count: 'SELECT count(*) FROM Link',
  breaches: `SELECT 'link ' || l.id AS id, 'is dated ' || l.assessedAt || ', and changed at ' || m.last AS words
    FROM Link l JOIN (
      SELECT k.id, max(k.createdAt,
        ifnull((SELECT max(max(assessedAt, ifnull(retractedAt, ''))) FROM Assessment WHERE linkId = k.id), ''),
        ifnull((SELECT max(max(ruledAt, ifnull(retractedAt, ''))) FROM Ruling WHERE linkId = k.id), '')) AS last
      FROM Link k) m ON m.id = l.id
    WHERE l.assessedAt < m.last
    UNION ALL
    SELECT 'link ' || l.id, 'is dated ' || l.assessedAt || ', after the record’s last change' FROM Link l
    WHERE l.assessedAt > (SELECT at FROM AuditEntry ORDER BY seq DESC LIMIT 1)`,
})

export const LINK_RULES = [pairs, grounds, derived, rechecks, moments]
