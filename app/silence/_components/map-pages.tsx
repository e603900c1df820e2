import { ButtonLink } from '@/app/_components/button'
import { mapHref } from '@/app/_components/silence/map-address'
import type { MapAsked } from '@/lib/domain/silence-map'

type Props = { asked: MapAsked; nextArticle: string | null; nextTopic: string | null }

/** The ways on along both sides of a map that is larger than a page. Shows nothing where it is whole. */
export function MapPages({ asked, nextArticle, nextTopic }: Props) {
  const ways = [
    asked.after && { href: mapHref({ ...asked, after: undefined }), label: 'Back to the first articles' },
    nextArticle && { href: mapHref({ ...asked, after: nextArticle }), label: 'More articles' },
    asked.topicsAfter && {
      href: mapHref({ ...asked, topicsAfter: undefined }),
      label: 'Back to the first topics',
    },
    nextTopic && { href: mapHref({ ...asked, topicsAfter: nextTopic }), label: 'More topics' },
  ].filter((way) => typeof way === 'object' && way !== null)
  if (ways.length === 0) return null
  return (
    <nav aria-label="Pages" className="mt-5 flex flex-wrap gap-3">
      {ways.map(({ href, label }) => (
        <ButtonLink key={label} href={href}>
          {label}
        </ButtonLink>
      ))}
    </nav>
  )
}
