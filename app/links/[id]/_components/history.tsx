import { ChangeButton } from '@/app/_components/change-button'
import { Disclosure } from '@/app/_components/disclosure'
import { undoChange } from '@/lib/actions/changes'
import type { Actor } from '@/lib/domain/policy'
import type { AuditEntry } from '@/lib/domain/record'
import { describeChange, listChangedFields } from '@/lib/format/change-words'
import { describeInstant } from '@/lib/format/instant-words'
import { canUndo } from './can-undo'

/** Who changed what and when, newest first, with what stood before and after. */
export function History({ history, actor }: { history: AuditEntry[]; actor: Actor | null }) {
  return (
    <section aria-label="History" className="mt-10">
      <Disclosure summary={`History (${history.length})`}>
        <ol className="space-y-3">
          {history.map((entry) => (
            <li key={entry.id} className="border-t border-rule pt-3">
              <div className="flex flex-wrap items-center gap-x-3">
                <span>{describeChange(entry)}</span>
                <span className="text-sm text-soft">
                  {entry.analyst.name}, {describeInstant(entry.at)}
                </span>
                {canUndo(entry, history, actor) && (
                  <ChangeButton change={undoChange} input={{ entryId: entry.id }}>
                    {entry.undoes ? 'Redo' : 'Undo'}
                  </ChangeButton>
                )}
              </div>
              <ul className="text-sm text-soft">
                {listChangedFields(entry).map(({ field, before, after }) => (
                  <li key={field}>
                    {field}: {before !== null && <del>{before}</del>}
                    {before !== null && after !== null && ' → '}
                    {after !== null && <ins className="no-underline">{after}</ins>}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </Disclosure>
    </section>
  )
}
