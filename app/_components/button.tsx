import Link from 'next/link'
import type { ComponentProps } from 'react'

export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger'

/** A button; `type` is `button` unless said otherwise. */
export function Button(props: ComponentProps<'button'> & { tone?: ButtonTone }) {
  const { tone = 'plain', type = 'button', className = '', ...rest } = props
  return <button {...rest} type={type} data-tone={tone} className={`button ${className}`} />
}

/** A link that looks like a button, for the next step on a page. */
export function ButtonLink(props: ComponentProps<typeof Link> & { tone?: ButtonTone }) {
  const { tone = 'plain', className = '', ...rest } = props
  return <Link {...rest} data-tone={tone} className={`button ${className}`} />
}
