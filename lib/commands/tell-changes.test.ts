import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getClaim } from '@/lib/db/claims'
import { addClaimInput, editClaimInput } from '@/lib/domain/claim-input'
import type { AuditEntry, Claim } from '@/lib/domain/record'
import { listChangedFields } from '@/lib/format/changed-fields'
import {
  makeAnalyst,
  makeArticle,
  makeAssessment,
  makeOrigin,
  makeRuling,
  run,
} from '@/lib/testing/factories'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/test-database'
import { addClaim } from './add-claim'
import { editClaim } from './edit-claim'
import { undoChange } from './undo-change'

const TEXT = 'The SVR said that sixty fighters allegedly left the camp in May.\n'

let base: TestDatabase
let articleId: string
beforeAll(async () => {
  base = await openTestDatabase()
  articleId = (await makeArticle(base.writer, { text: TEXT, title: 'Fighters' })).id
})
afterAll(() => base.close())

const at = (quote: string) => ({ start: TEXT.indexOf(quote), quote })

async function read(id: string): Promise<Claim> {
  const claim = await getClaim(base.reader, id)
  if (!claim) throw new Error(`no claim ${id}`)
  return claim
}

/** What the last entry on a record tells, "field: before → after" a line. */
async function told(subjectId: string): Promise<string[]> {
  const row = await base.reader.auditEntry.findFirstOrThrow({
    where: { subjectId },
    orderBy: { seq: 'desc' },
  })
  const parse = (json: string | null) => (json === null ? null : JSON.parse(json))
  const entry = {
    ...row,
    before: parse(row.before),
    after: parse(row.after),
    analyst: { id: '', name: '' },
    about: null,
  }
  return listChangedFields(entry satisfies AuditEntry).map(({ field, before, after }) =>
    before === null ? `${field}: ${after}` : `${field}: ${before} → ${after}`,
  )
}

const guess = (field: string) => ({ field, by: 'a-rule', why: 'Because.' })
const CONTENT = {
  statement: 'Sixty left.',
  mode: 'ASSERTED',
  speaker: 'SVR',
  chain: [{ by: 'SVR', manner: 'UNKNOWN' }],
  certainty: 'CT+',
  time: { expression: 'in May', edtf: '2022-05', basis: 'INFERRED' },
  quantities: [{ text: 'sixty', value: 60, unit: 'fighters' }],
  framing: {
    voice: 'ATTRIBUTED_NAMED',
    cueStance: 'NEUTRAL',
    marks: [{ kind: 'HEDGE', start: TEXT.indexOf('allegedly'), text: 'allegedly' }],
  },
}
const PROPOSED = [guess('mode'), guess('voice'), guess('hedges')]

async function add(): Promise<string> {
  const spans = [at('sixty fighters allegedly left the camp in May')]
  return (
    await run(
      base.writer,
      addClaim,
      addClaimInput.parse({ articleId, spans, ...CONTENT, proposed: PROPOSED }),
    )
  ).id
}

async function edit(id: string, said: object): Promise<void> {
  const { version, versionId, spans } = await read(id)
  const same = {
    claimId: id,
    version,
    textVersionId: versionId,
    spans: spans.map(({ start, quote }) => ({ start, quote })),
  }
  await run(base.writer, editClaim, editClaimInput.parse({ ...same, ...CONTENT, ...said }))
}

describe('the history of a claim', () => {
  test('of one added tells what it says in the words of the screens, and nothing technical', async () => {
    expect(await told(await add())).toEqual([
      'statement: Sixty left.',
      'quote: sixty fighters allegedly left the camp in May',
      'article: Fighters',
      'mode: asserted',
      'who says it: SVR',
      'chain: SVR: relays it, manner unknown',
      'certainty: certain',
      'when: May 2022, “in May” (inferred)',
      'quantities: “sixty” fighters',
      'voice: attributed, named',
      'stance of the cue: neutral',
      'hedges: “allegedly”',
      'proposed, not confirmed: mode, voice, hedges',
    ])
  })

  test('of other bounds tells the quote before and after, as texts', async () => {
    const id = await add()
    await edit(id, { spans: [at('sixty fighters allegedly left the camp')], proposed: PROPOSED })
    expect(await told(id)).toEqual([
      'quote: sixty fighters allegedly left the camp in May → sixty fighters allegedly left the camp',
    ])
  })

  test('of confirming names what was confirmed; what was said otherwise is a change', async () => {
    const id = await add()
    await edit(id, { proposed: [] })
    expect(await told(id)).toEqual(['confirmed: mode, voice, hedges'])
    const other = await add()
    await edit(other, { mode: 'FORECAST', proposed: [guess('hedges')] })
    expect(await told(other)).toEqual(['mode: asserted → forecast', 'confirmed: voice'])
  })

  test('of a hop told otherwise reads its manner as one', async () => {
    const id = await add()
    await edit(id, { chain: [{ by: 'SVR', manner: 'VERBATIM' }], proposed: PROPOSED })
    expect(await told(id)).toEqual(['chain: SVR: relays it, manner unknown → SVR: quotes it'])
  })
})

describe('the history of a link', () => {
  test('reads independence as such, and tells what was preset and what was chosen', async () => {
    const made = await makeAssessment(base.writer, {
      verdict: 'CONTRADICTS',
      aspects: { outcome: 'CONFLICT' },
      independence: 'UNKNOWN',
      rationale: 'UNKNOWN is what they say.',
    })
    expect(await told(made.assessmentId)).toEqual([
      'verdict: contradicts',
      'strength: partial',
      'aspects: outcome conflict',
      'independence: independence unknown',
      'confidence: moderate confidence',
      'rationale: UNKNOWN is what they say.',
      'preset, not chosen: strength, confidence',
    ])
    await run(base.writer, undoChange, { entryId: made.entryId })
    expect(await told(made.assessmentId)).toEqual([])
  })

  test('says of a ruling that a party to the dispute made it, and that nobody backs it', async () => {
    const first = await makeAssessment(base.writer, { verdict: 'CONTRADICTS' })
    const link = await base.reader.link.findUniqueOrThrow({ where: { id: first.linkId } })
    const by = await makeAnalyst(base.writer, { name: 'Ben' })
    await makeAssessment(base.writer, {
      claimId: link.claimAId,
      otherClaimId: link.claimBId,
      verdict: 'CORROBORATES',
      by,
    })
    await makeRuling(base.writer, { linkId: link.id, verdict: 'NEITHER', reason: 'Two things.', by })
    const ruling = await base.reader.ruling.findFirstOrThrow({ where: { linkId: link.id } })
    expect(await told(ruling.id)).toEqual([
      'verdict: neither',
      'reason: Two things.',
      'ruled by: a party to the dispute',
      'support: no live assessment says so',
    ])
  })
})

test('an origin is told by its kind, and its basis as it was typed', async () => {
  const { id } = await makeOrigin(base.writer, { label: 'A remark', kind: 'REMARK', basis: 'STATED' })
  expect(await told(id)).toEqual(['label: A remark', 'kind: remark', 'identified: yes', 'basis: STATED'])
})
