import type { ReactNode } from 'react'
import { compareWords } from '@/lib/domain/difference'
import type { Actor } from '@/lib/domain/policy'
import type { ChangeInHistory } from '@/lib/domain/record-lists'
import { undoStanding } from '@/lib/domain/undo-standing'
import { type ChangedField, describeChange, listChangedFields } from '@/lib/format/change-words'
import { describeInstant } from '@/lib/format/instant-words'
import { describeUndoStanding } from '@/lib/format/undo-words'
import { DifferenceParts } from './difference'
import { UndoButton } from './undo-button'

/** From how many characters on a text is told by its difference, word by word. */
const LONG = 40

type Props = { change: ChangeInHistory; actor: Actor | null; children?: ReactNode }

/** One change: what was done by whom and when, each field before and after, and its undo or why there is none. */
export function ChangeEntry({ change, actor, children }: Props) {
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
      <ul className="mt-1 grid gap-1 text-sm">
        {listChangedFields(change).map((field) => (
          <li key={field.field} className="max-w-prose wrap-anywhere whitespace-pre-line">
            <span className="text-soft">{field.field}:</span> <FieldChange {...field} />
          </li>
        ))}
      </ul>
      {whyNot && <p className="mt-1 text-sm text-soft">{whyNot}</p>}
    </li>
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
