import { ComparisonTable } from '@/app/_components/comparison-table'
import { compareAssessments } from '@/lib/domain/compare-assessments'
import type { Assessment } from '@/lib/domain/record'

/** What each analyst says of the pair, field by field, a column each; where they part is marked. */
export function SideBySide({ assessments }: { assessments: Assessment[] }) {
  return (
    <div className="mb-6">
      <ComparisonTable
        caption="What each analyst says, field by field"
        columns={assessments.map(({ id, analyst }) => ({ key: id, head: analyst.name, name: analyst.name }))}
        rows={compareAssessments(assessments)}
      />
    </div>
  )
}
