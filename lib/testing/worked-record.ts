import { createHash } from 'node:crypto'
import { addVersion } from '@/lib/commands/add-version'
import { editArticle } from '@/lib/commands/edit-article'
import { markSilence, retractSilence } from '@/lib/commands/mark-silence'
import { newId } from '@/lib/commands/new-id'
import { placeClaim } from '@/lib/commands/place-claim'
import { recheckLink } from '@/lib/commands/recheck-link'
import { retractAssessment } from '@/lib/commands/retract-assessment'
import { undoChange } from '@/lib/commands/undo-change'
import type { PrismaClient } from '@/lib/db/client'
import { getLink } from '@/lib/db/links'
import type { CorrectedText } from '@/lib/domain/version-input'
import { makeAnalyst, makeArticle, makeAssessment, makeClaim, makeRuling, makeTopic, run } from './factories'

/** Of the article `article`. */
export const WORKED_TEXT =
  'A CR-free text. 🛰 The minister said that sixty men crossed. Nobody saw them, and the editors said so.\n'

/**
 * What an analyst's days leave in a record: changes, a retraction, undos, a dispute settled, articles corrected, their
 * claims decided on, links looked at again. All of it by commands.
 */
export async function workOnRecord(db: PrismaClient): Promise<void> {
  await makeTopic(db, { id: 'topic' })
  await makeArticle(db, { id: 'article', text: WORKED_TEXT })
  await makeClaims(db)
  await correctAll(db)
  await correctReport(db)
  await assess(db)
}

async function makeClaims(db: PrismaClient): Promise<void> {
  const quote = 'sixty men crossed'
  const marks = [
    { kind: 'CUE' as const, start: WORKED_TEXT.indexOf('said'), text: 'said' },
    { kind: 'NAME' as const, start: WORKED_TEXT.indexOf('editors'), text: 'editors' },
  ]
  await makeClaim(db, {
    id: 'claim-a',
    articleId: 'article',
    spans: [
      { start: WORKED_TEXT.indexOf(quote), quote },
      { start: WORKED_TEXT.indexOf('Nobody'), quote: 'Nobody saw them' },
    ],
    framing: { marks },
    topics: ['topic'],
  })
  await makeClaim(db, { id: 'claim-b' })
  await makeClaim(db, { id: 'claim-c', mode: 'QUESTION' })
}

async function assess(db: PrismaClient): Promise<void> {
  const first = await makeAssessment(db, { claimId: 'claim-a', otherClaimId: 'claim-b' })
  const by = await makeAnalyst(db, { id: 'second' })
  const other = { claimId: 'claim-a', otherClaimId: 'claim-b', verdict: 'NEITHER' as const }
  await makeAssessment(db, { ...other, by })
  await makeRuling(db, { linkId: first.linkId })
  const asked = { claimId: 'claim-a', otherClaimId: 'claim-c', verdict: 'CANNOT_TELL' as const }
  const { assessmentId } = await makeAssessment(db, asked)
  const retracted = await run(db, retractAssessment, { assessmentId, version: 1 })
  await run(db, undoChange, { entryId: retracted.entryId })
  await makeAssessment(db, { claimId: 'claim-b', otherClaimId: 'claim-same' })
}

/** An article of which nothing is left: its claim is lost, and the claim's link is to be looked at again. */
async function correctAll(db: PrismaClient): Promise<void> {
  await makeArticle(db, { id: 'corrected', text: WORKED_TEXT.replace('sixty', '60') })
  await makeClaim(db, { id: 'claim-d', articleId: 'corrected' })
  await makeAssessment(db, { claimId: 'claim-b', otherClaimId: 'claim-d' })
  await findSilent(db)
  const input = { articleId: 'corrected', version: 1, ...corrected('Nothing of it was so.') }
  await run(
    db,
    (ctx, said: typeof input) =>
      addVersion({ ...ctx, newId: (of) => (of === 'version' ? 'corrected-2' : newId()) }, said),
    input,
  )
}

/** Read for the topic before its text was corrected, taken back, and marked again. */
async function findSilent(db: PrismaClient): Promise<void> {
  const read = await db.articleVersion.findFirstOrThrow({ where: { articleId: 'corrected' } })
  const pair = { articleId: 'corrected', topicId: 'topic', versionId: read.id }
  const { id } = await run(db, markSilence, pair)
  const taken = await run(db, retractSilence, { id, version: 1, retracted: true })
  await run(db, undoChange, { entryId: taken.entryId })
}

const REPORT = [
  'Ministry denies crossing.',
  'The ministry said on Monday that sixty militants had crossed the border near al-Tanf.',
  'A convoy of about thirty lorries left the base before dawn on Tuesday.',
  'Residents spoke of trucks and of shooting that lasted until dawn.',
  'A reporter counted forty graves behind the school.',
  '',
].join('\n\n')

const REPORT_CORRECTED = REPORT.replace('denies', 'confirms the')
  .replace('sixty', 'seventy')
  .replace('about thirty', 'nearly forty')
  .replace(/A reporter.*\n/, '')

const CHANGED = 'The ministry said on Monday that sixty militants had crossed the border near al-Tanf.'
const REPORT_CLAIMS: Record<string, string> = {
  'claim-same': 'Ministry',
  'claim-moved': 'Residents spoke of trucks and of shooting that lasted until dawn.',
  'claim-taken': CHANGED,
  'claim-changed': 'A convoy of about thirty lorries left the base before dawn on Tuesday.',
  'claim-kept': 'A reporter counted forty graves behind the school.',
}

/**
 * An article corrected twice, with a claim of each outcome: one changed and taken, one changed and open, one lost and
 * kept. Of their links one still holds, one was assessed again, one assessed again and that undone.
 */
async function correctReport(db: PrismaClient): Promise<void> {
  const articleId = 'report'
  await makeArticle(db, { id: articleId, text: REPORT })
  const links: Record<string, string> = {}
  for (const [id, quote] of Object.entries(REPORT_CLAIMS)) {
    const cue = { kind: 'CUE' as const, start: REPORT.indexOf('sixty'), text: 'sixty' }
    await makeClaim(db, {
      id,
      articleId,
      spans: [{ start: REPORT.indexOf(quote), quote }],
      topics: id === 'claim-moved' ? ['topic'] : [],
      framing: { marks: id === 'claim-taken' ? [cue] : [] },
    })
    links[id] = (await makeAssessment(db, { claimId: id, otherClaimId: 'claim-a' })).linkId
  }
  await run(db, addVersion, { articleId, version: 1, ...corrected(REPORT_CORRECTED) })
  const latest = await db.articleVersion.findFirstOrThrow({ where: { articleId, number: 2 } })
  const decided = { version: 2, textVersionId: latest.id }
  const quote = CHANGED.replace('sixty', 'seventy')
  const taken = { claimId: 'claim-taken', decision: 'TAKEN' as const, spans: [{ start: null, quote }] }
  await run(db, placeClaim, { ...taken, ...decided })
  await run(db, placeClaim, { claimId: 'claim-kept', decision: 'KEPT', ...decided })

  const held = await getLink(db, links['claim-kept'] ?? '')
  await run(db, recheckLink, { linkId: held?.id ?? '', version: held?.version ?? 0 })
  await assessAgain(db, 'claim-taken')
  await run(db, undoChange, { entryId: await assessAgain(db, 'claim-changed') })

  await editReport(db, latest.id)
  await run(db, addVersion, { articleId, version: 3, ...corrected(`Update.\n\n${REPORT_CORRECTED}`) })
}

async function assessAgain(db: PrismaClient, claimId: string): Promise<string> {
  const said = { claimId, otherClaimId: 'claim-a', rationale: 'Looked at again.', version: 1 }
  return (await makeAssessment(db, said)).entryId
}

async function editReport(db: PrismaClient, textVersionId: string): Promise<void> {
  await run(db, editArticle, {
    articleId: 'report',
    version: 2,
    textVersionId,
    title: 'The ministry on the crossing',
    author: null,
    url: null,
    language: 'en',
    languageGuessed: false,
    genre: null,
    publishedEdtf: '2016-06/2016-07',
    publishedBasis: 'INFERRED',
    publishedNote: null,
    note: null,
    stripped: [{ start: 0, end: 8, what: 'a label', proposedBy: null }],
  })
}

/** A corrected text as the server has read it. */
function corrected(text: string): CorrectedText {
  const bytesSha256 = createHash('sha256').update(text).digest('hex')
  const read = { text, bytesSha256, encoding: 'utf-8' as const, encodingBasis: 'VALID' as const }
  return { read, capturedHow: 'Pasted', stripped: [] }
}
