'use client'

import { Button } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import { TextArea, TextField } from '@/app/_components/text-field'
import { MEMBERSHIP_WORDS, MEMBERSHIPS, type Membership } from '@/lib/domain/origin-words'

type TypedMember = { originId: string; certainty: Membership }
/** What is said of a cluster, as it stands in a form. */
export type TypedCluster = { label: string; note: string; members: TypedMember[] }

type Props = {
  typed: TypedCluster
  change: (part: Partial<TypedCluster>) => void
  errors: Record<string, string>
  origins: { id: string; label: string }[]
}

/** Which origins count as one voice, each with how sure that is, and why. */
export function ClusterFields({ typed, change, errors, origins }: Props) {
  const { members } = typed
  const set = (place: number, part: Partial<TypedMember>) =>
    change({ members: members.map((member, i) => (i === place ? { ...member, ...part } : member)) })
  return (
    <>
      <fieldset className="min-w-0">
        <legend className="mb-2 font-medium">Members</legend>
        <ul className="grid gap-3">
          {members.map((member, i) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place until it is saved
              key={i}
              className="grid items-end gap-3 phone:grid-cols-[minmax(0,1fr)_7rem_auto]"
            >
              <SelectField
                id={`member-${i}`}
                label={`Origin ${i + 1}`}
                value={member.originId}
                onChange={(event) => set(i, { originId: event.target.value })}
                options={[
                  { value: '', label: 'choose an origin' },
                  ...origins.map(({ id, label }) => ({ value: id, label })),
                ]}
                error={errors[`members.${i}.originId`] && 'Choose an origin, or take this row away.'}
              />
              <SelectField
                id={`member-certainty-${i}`}
                label="How sure"
                value={member.certainty}
                onChange={(event) => set(i, { certainty: event.target.value as Membership })}
                options={MEMBERSHIPS.map((value) => ({ value, label: MEMBERSHIP_WORDS[value] }))}
              />
              <Button
                tone="quiet"
                className="justify-self-start"
                aria-label={`Take away origin ${i + 1}`}
                onClick={() => change({ members: members.filter((_, place) => place !== i) })}
              >
                Take away
              </Button>
            </li>
          ))}
        </ul>
        <Button
          className="mt-3"
          onClick={() => change({ members: [...members, { originId: '', certainty: 'LIKELY' }] })}
        >
          {members.length === 0 ? 'Add an origin' : 'And another origin'}
        </Button>
        {errors.members && <p className="mt-1 text-sm font-medium text-con">{errors.members}</p>}
      </fieldset>
      <TextArea
        id="cluster-note"
        name="note"
        label="Why they are one voice"
        rows={2}
        value={typed.note}
        onChange={(event) => change({ note: event.target.value })}
        error={errors.note}
      />
      <TextField
        id="cluster-label"
        name="label"
        label="Name (optional)"
        autoComplete="off"
        value={typed.label}
        onChange={(event) => change({ label: event.target.value })}
        error={errors.label}
      />
    </>
  )
}
