import type { ReactNode } from 'react'

/**
 * A heading over a section, with a rule above it.
 * @param note a count or remark beside it
 * @param action a link or button at its end
 */
export function SectionHeading(props: {
  children: ReactNode
  id?: string
  level?: 2 | 3
  note?: ReactNode
  action?: ReactNode
}) {
  const Tag = props.level === 3 ? 'h3' : 'h2'
  return (
    <div className="mt-8 mb-3 flex flex-wrap items-baseline gap-x-3 gap-y-1 border-t border-ink pt-2">
      <Tag id={props.id} className="text-lg font-semibold tracking-tight">
        {props.children}
      </Tag>
      {props.note ? <span className="text-sm text-soft">{props.note}</span> : null}
      {props.action ? (
        <span className="ml-auto text-sm [&>a]:inline-flex [&>a]:min-h-6 [&>a]:min-w-6 [&>a]:items-center [&>a]:justify-end">
          {props.action}
        </span>
      ) : null}
    </div>
  )
}
