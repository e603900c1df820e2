import { CREDIBILITIES, CREDIBILITY_WORDS, RELIABILITIES, RELIABILITY_WORDS } from '@/lib/domain/origin-words'
import type { Actor } from '@/lib/domain/policy'
import type { ClaimGradeRecord, SourceGradeRecord } from '@/lib/domain/versioned-record'
import { describeInstant } from '@/lib/format/instant-words'
import { Disclosure } from './disclosure'
import { GradeForm, type OwnGrade } from './grade-form'
import { SectionHeading } from './section-heading'

type Given = { id: string; grade: string; words: string; by: string; reason: string; at: string }

/** Each analyst's grade of a source's reliability, and the form of one's own. */
export function SourceGrades(props: { sourceId: string; grades: SourceGradeRecord[]; actor: Actor | null }) {
  const { sourceId, grades, actor } = props
  return (
    <Grades
      heading="Reliability"
      nobody={`F, ${RELIABILITY_WORDS.F}: nobody has graded it.`}
      given={grades
        .filter((grade) => !grade.retractedAt)
        .map((grade) => ({
          ...given(grade),
          grade: grade.reliability,
          words: RELIABILITY_WORDS[grade.reliability],
        }))}
      form={
        actor && {
          of: 'source',
          id: sourceId,
          own: ownOf(grades, actor, ({ reliability }) => reliability),
          choices: RELIABILITIES.map((value) => ({ value, label: `${value}, ${RELIABILITY_WORDS[value]}` })),
        }
      }
    />
  )
}

/** Each analyst's grade of a claim's credibility, and the form of one's own. */
export function ClaimGrades(props: { claimId: string; grades: ClaimGradeRecord[]; actor: Actor | null }) {
  const { claimId, grades, actor } = props
  return (
    <Grades
      heading="Credibility"
      nobody={`6, ${CREDIBILITY_WORDS['6']}: nobody has graded it.`}
      given={grades
        .filter((grade) => !grade.retractedAt)
        .map((grade) => ({
          ...given(grade),
          grade: grade.credibility,
          words: CREDIBILITY_WORDS[grade.credibility],
        }))}
      form={
        actor && {
          of: 'claim',
          id: claimId,
          own: ownOf(grades, actor, ({ credibility }) => credibility),
          choices: CREDIBILITIES.map((value) => ({ value, label: `${value}, ${CREDIBILITY_WORDS[value]}` })),
        }
      }
    />
  )
}

type Graded = SourceGradeRecord | ClaimGradeRecord

const given = ({ id, analyst, reason, gradedAt }: Graded) => ({ id, by: analyst.name, reason, at: gradedAt })

function ownOf<G extends Graded>(grades: G[], actor: Actor, gradeOf: (grade: G) => string): OwnGrade {
  const own = grades.find(({ analyst }) => analyst.id === actor.id)
  if (!own) return null
  // A grade that was taken back is given again without naming its version.
  return { grade: gradeOf(own), reason: own.reason, version: own.version, live: own.retractedAt === null }
}

type Form = { of: 'source' | 'claim'; id: string; own: OwnGrade; choices: { value: string; label: string }[] }

function Grades(props: { heading: string; nobody: string; given: Given[]; form: Form | null }) {
  const { given, form } = props
  return (
    <section aria-labelledby="grades">
      <SectionHeading id="grades">{props.heading}</SectionHeading>
      {given.length === 0 && <p>{props.nobody}</p>}
      <ul>
        {given.map(({ id, grade, words, by, reason, at }) => (
          <li key={id} className="max-w-prose py-1">
            <strong>
              {grade}, {words}
            </strong>{' '}
            <span className="text-sm text-soft">
              {by}, {describeInstant(at)}
            </span>
            <p className="whitespace-pre-line">{reason}</p>
          </li>
        ))}
      </ul>
      {form && (
        <div className="no-print mt-2">
          <Disclosure summary={form.own?.live ? 'Change your grade' : 'Give your grade'}>
            <GradeForm key={form.own?.version} {...form} />
          </Disclosure>
        </div>
      )}
    </section>
  )
}
