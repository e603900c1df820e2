import { createHash } from 'node:crypto'
import { addArticle } from '@/lib/commands/add-article'
import { addClaim } from '@/lib/commands/add-claim'
import { addVersion } from '@/lib/commands/add-version'
import { assessLink } from '@/lib/commands/assess-link'
import type { Command } from '@/lib/commands/context'
import { newId } from '@/lib/commands/new-id'
import { nextMoment } from '@/lib/commands/next-moment'
import { inTransaction, openWriter, type PrismaClient } from '@/lib/db/client'
import { addArticleInput } from '@/lib/domain/add-input'
import { assessLinkInput } from '@/lib/domain/assess-link-input'
import { addClaimInput } from '@/lib/domain/claim-input'
import { LOCAL_ANALYST } from '@/lib/domain/policy'

/** The article whose claims are all lost in its corrected text. */
const CORRECTED = 'interrupted'

/** What the forms that decide something need to decide on. @param count how many times each is filled in at most */
export async function plantDecisions(file: string, count: number): Promise<void> {
  const db = openWriter(file)
  try {
    await plantLostClaims(db, count)
    await plantDisputes(db, count)
  } finally {
    await db.$disconnect()
  }
}

/** A sentence of the corrected text, which stands in it once. */
export const sentenceAnew = (number: number) => `Depot ${number} was handed over without witnesses.`

/** The claims that were lost and nobody has placed, each with its number. */
export const LOST_CLAIMS = `SELECT id, CAST(substr(id, 6) AS INTEGER) FROM Claim
  WHERE articleId = '${CORRECTED}' AND standing = 'LOST' ORDER BY 2`

async function plantLostClaims(db: PrismaClient, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, number) => number)
  const old = (number: number) => `Convoy ${number} crossed the river before dawn.`
  const text = numbers.map(old).join('\n\n')
  const source = await db.source.findFirstOrThrow({ select: { id: true } })
  const said = { title: 'Convoys', language: 'en', capturedHow: 'Pasted' }
  const published = { publishedEdtf: '2026-11-01', publishedBasis: 'STATED' }
  const article = {
    ...said,
    ...published,
    id: CORRECTED,
    sourceId: source.id,
    text,
    bytesSha256: sha256(text),
  }
  await run(db, addArticle, addArticleInput.parse({ ...article, stripped: [] }))
  for (const number of numbers) {
    const spans = [{ start: text.indexOf(old(number)), quote: old(number) }]
    const claim = { id: `lost-${number}`, articleId: CORRECTED, statement: `It crossed, ${number}.` }
    await run(db, addClaim, addClaimInput.parse({ ...claim, mode: 'ASSERTED', spans }))
  }
  const anew = numbers.map(sentenceAnew).join('\n\n')
  const read = { text: anew, bytesSha256: sha256(anew), encoding: 'utf-8', encodingBasis: 'VALID' } as const
  const version = { articleId: CORRECTED, version: 1, read, capturedHow: 'Pasted', stripped: [] }
  await run(db, addVersion, version)
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Who annotates on this machine says otherwise than the seed, so that a ruling can settle it. */
async function plantDisputes(db: PrismaClient, count: number): Promise<void> {
  const links = await db.link.findMany({
    where: { state: 'ASSESSED', kind: { in: ['CORROBORATES', 'CONTRADICTS'] } },
    orderBy: { id: 'asc' },
    take: count,
    select: { claimAId: true, claimBId: true },
  })
  for (const { claimAId, claimBId } of links) {
    const pair = { claimId: claimAId, otherClaimId: claimBId }
    await run(db, assessLink, assessLinkInput.parse({ ...pair, verdict: 'NEITHER', rationale: 'No link.' }))
  }
}

async function run<Input, Value>(
  db: PrismaClient,
  command: Command<Input, Value>,
  input: Input,
): Promise<Value> {
  const actor = { id: LOCAL_ANALYST, name: 'Local analyst' }
  return inTransaction(db, async (tx) => command({ db: tx, actor, now: await nextMoment(tx), newId }, input))
}
