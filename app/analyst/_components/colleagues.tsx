'use client'

import { tellSwitched, useAnnotating } from '@/app/_components/annotating'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { useAct } from '@/app/_components/use-act'
import { chooseAnalyst } from '@/lib/actions/analysts'

/** Everybody who can annotate, and the way to annotate as one of them. */
export function Colleagues({ analysts }: { analysts: { id: string; name: string }[] }) {
  const now = useAnnotating()?.id
  const { act, refusal, pending } = useAct()

  function choose(id: string) {
    // Sent as nobody: whoever annotated until now, in this tab or another, somebody else does from now on.
    act(
      () => chooseAnalyst({ id }),
      async (chosen) => {
        tellSwitched(chosen)
        // Everything on the page was made for somebody else.
        window.location.reload()
        await new Promise(() => {})
      },
    )
  }

  return (
    <>
      {refusal && <Notice tone="refused">{refusal.sentence}</Notice>}
      <ul className="mb-6">
        {analysts.map(({ id, name }) => (
          <li
            key={id}
            className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-rule py-1.5"
          >
            <span className={`min-w-0 break-words ${id === now ? 'font-semibold' : ''}`}>{name}</span>
            {id === now ? (
              <span className="text-sm text-soft">annotates now</span>
            ) : (
              <Button type="button" onClick={() => choose(id)} aria-disabled={pending}>
                Annotate as {name}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
