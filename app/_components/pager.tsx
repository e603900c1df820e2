import { ButtonLink } from './button'

/** The ways on in a list that is read page by page from the newest. Shows nothing where the list is whole. */
export function Pager({ moreHref, newestHref }: { moreHref: string | null; newestHref?: string | null }) {
  if (!moreHref && !newestHref) return null
  return (
    <nav aria-label="Pages" className="mt-5 flex flex-wrap gap-3">
      {newestHref ? <ButtonLink href={newestHref}>Back to the newest</ButtonLink> : null}
      {moreHref ? <ButtonLink href={moreHref}>More</ButtonLink> : null}
    </nav>
  )
}
