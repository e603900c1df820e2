import type { AspectRelations } from '@/lib/domain/aspect'
import type { Assessment } from '@/lib/domain/record'
import type { Db, Transaction } from './client'

/** What an analyst says of a pair: an assessment without whose it is and how often it changed. */
export type Judgement = Omit<
  Assessment,
  'id' | 'analyst' | 'blind' | 'assessedAt' | 'version' | 'retractedAt'
>
/** Everything of an assessment that can change. */
export type AssessmentContent = Judgement & Pick<Assessment, 'blind' | 'assessedAt' | 'retractedAt'>

/** The link an assessment is about. */
export async function getLinkIdOfAssessment(db: Db, id: string): Promise<string | null> {
  const found = await db.assessment.findUnique({ where: { id }, select: { linkId: true } })
  return found?.linkId ?? null
}

export async function insertAssessment(
  db: Transaction,
  owner: { id: string; linkId: string; analystId: string },
  content: AssessmentContent,
): Promise<void> {
  await db.assessment.create({ data: { ...owner, ...assessmentRow(content) }, select: { id: true } })
  await insertAspects(db, owner.id, content.aspects)
}

/** @returns false where the stored version is another, and then nothing was written */
export async function updateAssessment(
  db: Transaction,
  id: string,
  version: number,
  content: AssessmentContent,
): Promise<boolean> {
  const { count } = await db.assessment.updateMany({
    where: { id, version },
    data: { ...assessmentRow(content), version: version + 1 },
  })
  if (count === 0) return false
  await db.assessmentAspect.deleteMany({ where: { assessmentId: id } })
  await insertAspects(db, id, content.aspects)
  return true
}

/** Field by field, because content may come from an audit entry that says more. */
function assessmentRow(content: AssessmentContent) {
  return {
    verdict: content.verdict,
    strength: content.strength,
    independence: content.independence,
    independenceBasis: content.independenceBasis,
    confidence: content.confidence,
    rationale: content.rationale,
    bothHoldIf: content.bothHoldIf,
    note: content.note,
    tempting: content.tempting,
    // Entries written before presets were kept say nothing of them.
    presets: (content.presets ?? []).join(','),
    blind: content.blind,
    assessedAt: content.assessedAt,
    retractedAt: content.retractedAt,
  }
}

async function insertAspects(db: Transaction, assessmentId: string, aspects: AspectRelations): Promise<void> {
  await db.assessmentAspect.createMany({
    data: Object.entries(aspects).map(([aspect, relation]) => ({ assessmentId, aspect, relation })),
  })
}
