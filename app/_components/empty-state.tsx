import Link from 'next/link'
import type { ReactNode } from 'react'

/** What a screen says when there is nothing to show, and what to do next. */
export function EmptyState(props: {
  title: string
  children?: ReactNode
  action?: { href: string; label: string }
}) {
  return (
    <div className="max-w-prose border-l-4 border-rule py-1 pl-4">
      <p className="font-semibold">{props.title}</p>
      {props.children ? <div className="text-soft">{props.children}</div> : null}
      {props.action ? (
        <Link href={props.action.href} className="tap mt-1">
          {props.action.label}
        </Link>
      ) : null}
    </div>
  )
}
