import { getLinks, listLinkIds } from '@/lib/db/links'
import { isJudgedBy } from '@/lib/domain/blind'
import { checkModes } from '@/lib/domain/check-assessment'
import type { Claim, Link } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { worksBlind } from './blind-assessment'
import type { Context } from './context'

/**
 * A claim may not take a mode that what stands of its links could not have been said with. Who works blind is not told
 * which link it is, unless they judged it.
 * @throws Refusal MODE_OF_LINKED with the first such link, or MODE_STAYS
 */
export async function requireModeFits(ctx: Context, claim: Pick<Claim, 'id' | 'mode'>): Promise<void> {
  const links = await getLinks(ctx.db, await listLinkIds(ctx.db, [claim.id]))
  const unfit = links.filter((link) => !isSaidWith(link, claim))
  if (unfit.length === 0) return
  const told = (await worksBlind(ctx)) ? unfit.filter((link) => isJudgedBy(link, ctx.actor.id)) : unfit
  const [first] = told.toSorted((x, y) => (x.id < y.id ? -1 : 1))
  if (!first) throw new Refusal('MODE_STAYS', 'mode')
  const other = first.a.id === claim.id ? first.b : first.a
  const label = `Its link with ${other.statement ? `“${other.statement}”` : `claim ${other.id}`}`
  throw new Refusal('MODE_OF_LINKED', 'mode', first.id, { label, href: `/links/${first.id}` })
}

/** Whether all that stands of a link may be said while one of its claims is of this mode. */
function isSaidWith({ a, b, assessments, rulings }: Link, { id, mode }: Pick<Claim, 'id' | 'mode'>): boolean {
  const pair = { a: a.id === id ? { mode } : a, b: b.id === id ? { mode } : b }
  const said = [...assessments, ...rulings.map((ruling) => ({ ...ruling, strength: null }))]
  return said.every((one) => one.retractedAt !== null || checkModes(one, pair) === null)
}
