import type { ReactNode } from 'react'

/**
 * The head of a page.
 * @param eyebrow what kind of thing this is, above the title
 * @param question one sentence under the title, such as a topic's question
 */
export function PageHeading(props: {
  title: ReactNode
  eyebrow?: ReactNode
  question?: ReactNode
  children?: ReactNode
}) {
  return (
    <header className="mb-6">
      {props.eyebrow ? <p className="mb-1 text-sm text-soft">{props.eyebrow}</p> : null}
      <h1 className="max-w-prose text-xl font-[650] tracking-tight">{props.title}</h1>
      {props.question ? <p className="mt-1 max-w-prose text-soft">{props.question}</p> : null}
      {props.children ? <div className="mt-3">{props.children}</div> : null}
    </header>
  )
}
