import { Disclosure } from '@/app/_components/disclosure'
import type { Actor } from '@/lib/domain/policy'
import type { ChangeInHistory } from '@/lib/domain/record-lists'
import { ChangeEntry } from './change-entry'
import { Pager } from './pager'

type Props = {
  /** One page of it, newest first; `from` is where it begins, `next` where the next one does. */
  history: {
    changes: ChangeInHistory[]
    next: number | null
    from: number | null
    total: number
    actor: Actor | null
  }
  /** The page it stands on, without a query. */
  path: string
}

/** Who changed what and when, newest first, with what stood before and after; one's own with undo and redo. */
export function History({ history, path }: Props) {
  const { changes, next, from, total, actor } = history
  return (
    <section aria-label="History" id="history" className="no-print mt-10">
      <Disclosure summary={`History (${total})`} open={from !== null}>
        <ol>
          {changes.map((change) => (
            <ChangeEntry key={change.id} change={change} actor={actor} />
          ))}
        </ol>
        <Pager
          moreHref={next === null ? null : `${path}?history=${next}#history`}
          newestHref={from === null ? null : `${path}#history`}
        />
      </Disclosure>
    </section>
  )
}
