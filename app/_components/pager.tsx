import { ButtonLink } from './button'

type Props = { moreHref: string | null; newestHref?: string | null; newestLabel?: string; moreLabel?: string }

/** The ways on in a list that is read page by page from its head. Shows nothing where the list is whole. */
export function Pager({
  moreHref,
  newestHref,
  newestLabel = 'Back to the newest',
  moreLabel = 'More',
}: Props) {
  if (!moreHref && !newestHref) return null
  return (
    <nav aria-label="Pages" className="mt-5 flex flex-wrap gap-3">
      {newestHref ? <ButtonLink href={newestHref}>{newestLabel}</ButtonLink> : null}
      {moreHref ? <ButtonLink href={moreHref}>{moreLabel}</ButtonLink> : null}
    </nav>
  )
}
