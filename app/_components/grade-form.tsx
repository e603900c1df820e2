'use client'

import { useRef } from 'react'
import { gradeClaim, gradeSource } from '@/lib/actions/grades'
import { ChoiceField } from './choice-field'
import { EditFrame } from './edit-frame'
import { TextArea } from './text-field'
import { useEdit } from './use-edit'

/** One's own grade, live or taken back; null where one gave none. */
export type OwnGrade = { grade: string; reason: string; version: number; live: boolean } | null

type Props = {
  of: 'source' | 'claim'
  id: string
  own: OwnGrade
  choices: { value: string; label: string }[]
}

const FORMS = {
  source: { save: gradeSource, key: 'sourceId', grade: 'reliability', path: '/sources/' },
  claim: { save: gradeClaim, key: 'claimId', grade: 'credibility', path: '/claims/' },
} as const

/** One's own grade with its reason; other analysts' grades stand beside it. */
export function GradeForm({ of, id, own, choices }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const kind = FORMS[of]
  const standing = own?.live ? own : null
  const editing = useEdit(form, {
    about: `grade:${of}:${id}`,
    saved: { grade: standing?.grade ?? null, reason: standing?.reason ?? '' },
    // Zero is no version: nothing was given.
    version: standing?.version ?? 0,
    save: kind.save,
    loadSchema: async () => {
      const inputs = await import('@/lib/domain/edit-input')
      return of === 'source' ? inputs.gradeSourceInput : inputs.gradeClaimInput
    },
    path: kind.path + id,
  })
  const { fields, change, refused, upon } = editing
  const errors = refused?.fields ?? {}
  return (
    <EditFrame
      form={form}
      editing={editing}
      what="Your grade"
      by={null}
      fields={[
        { field: 'grade', label: 'Grade', words: (said) => said.grade ?? '' },
        { field: 'reason', label: 'Reason', words: (said) => said.reason, isText: true },
      ]}
      onSubmit={() =>
        editing.send({
          [kind.key]: id,
          [kind.grade]: fields.grade ?? undefined,
          reason: fields.reason,
          version: upon || null,
        })
      }
      save="Save the grade"
    >
      <ChoiceField
        id={`grade-${of}`}
        name="grade"
        legend="Grade (Admiralty)"
        choices={choices}
        value={fields.grade}
        onChoose={(grade) => change({ grade })}
        error={errors[kind.grade]}
      />
      <TextArea
        id={`grade-reason-${of}`}
        name="reason"
        label="Reason"
        hint="On what you judge it so."
        value={fields.reason}
        onChange={(event) => change({ reason: event.target.value })}
        error={errors.reason}
      />
    </EditFrame>
  )
}
