'use client'

import { usePathname } from 'next/navigation'

// Entities are reached from the origins and from every name; they are set up once and seldom gone to.

const PLACES = [
  { href: '/topics', label: 'Topics' },
  { href: '/contradictions', label: 'Contradictions' },
  { href: '/corroborations', label: 'Corroborations' },
  { href: '/review', label: 'Review' },
  { href: '/articles', label: 'Articles' },
  { href: '/sources', label: 'Sources' },
  { href: '/origins', label: 'Origins' },
  { href: '/changes', label: 'Changes' },
] as const

/** The places to go. Marks where the reader is: `page` on the list itself, `true` on what lies below it. */
export function SiteNav() {
  const path = usePathname()
  return (
    <nav aria-label="Main">
      <ul className="flex flex-wrap gap-x-4">
        {PLACES.map(({ href, label }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined}
              className="tap border-b-2 border-transparent py-0.5 text-soft no-underline hover:border-edge hover:text-ink aria-[current]:border-ink aria-[current]:text-ink desk:py-1"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
