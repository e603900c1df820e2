import type { ReactNode } from 'react'
import { compareWords } from '@/lib/domain/difference'
import type { Actor } from '@/lib/domain/policy'
import type { ChangeInHistory } from '@/lib/domain/record-lists'
import { undoStanding } from '@/lib/domain/undo-standing'
import { describeChange } from '@/lib/format/change-words'
import { type ChangedField, listChangedFields } from '@/lib/format/changed-fields'
import { describeInstant } from '@/lib/format/instant-words'
import { describeUndoStanding } from '@/lib/format/undo-words'
import { DifferenceParts } from './difference'
import { Disclosure } from './disclosure'
import { UndoButton } from './undo-button'

/** From how many characters on a text is told by its difference, word by word. */
const LONG = 40

/** From how many fields on a list of many records folds them away. */
const MANY = 3

type Props = {
  change: ChangeInHistory
  actor: Actor | null
  /** Whether it stands among changes of other records, where what it changed is folded away if it is much. */
  amongOthers?: boolean
  children?: ReactNode
}

/** One change: what was done by whom and when, each field before and after, and its undo or why there is none. */
export function ChangeEntry({ change, actor, amongOthers, children }: Props) {
  const fields = listChangedFields(change)
  const standing = undoStanding(change, change.later, actor)
  const whyNot = change.analyst.id === actor?.id ? describeUndoStanding(standing) : null
  return (
    <li className="border-t border-rule py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-medium">{describeChange(change)}</span>
        <span className="text-sm text-soft">
          {change.analyst.name}, {describeInstant(change.at)}
        </span>
        {standing.can && (
          <span className="phone:ml-auto">
            <UndoButton entryId={change.id} can={standing.can} />
          </span>
        )}
      </div>
      {children}
      {amongOthers && fields.length > MANY ? (
        <div className="text-sm">
          <Disclosure summary={<span className="font-normal">{fields.length} fields</span>}>
            <FieldChanges fields={fields} />
          </Disclosure>
        </div>
      ) : (
        <FieldChanges fields={fields} />
      )}
      {whyNot && <p className="mt-1 text-sm text-soft">{whyNot}</p>}
    </li>
  )
}

function FieldChanges({ fields }: { fields: ChangedField[] }) {
  return (
    <ul className="mt-1 grid gap-1 text-sm">
      {fields.map((field) => (
        <li key={field.field} className="max-w-prose wrap-anywhere whitespace-pre-line">
          <span className="text-soft">{field.field}:</span> <FieldChange {...field} />
        </li>
      ))}
    </ul>
  )
}

function FieldChange({ before, after }: ChangedField) {
  if (before !== null && after !== null && Math.max(before.length, after.length) > LONG)
    return (
      <span className="difference" dir="auto">
        <DifferenceParts parts={compareWords(before, after)} />
      </span>
    )
  return (
    <>
      {before !== null && <del>{before}</del>}
      {before !== null && after !== null && ' → '}
      {after !== null && <ins className="no-underline">{after}</ins>}
    </>
  )
}
