import type { ReactNode } from 'react'
import { ListKeys } from './list-keys'

/** A list of link rows that j and k move through. Children are LinkRows. */
export function LinkList({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ListKeys>
      <ul aria-label={label} className="grid gap-4">
        {children}
      </ul>
    </ListKeys>
  )
}
