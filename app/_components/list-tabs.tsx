/** Lists of one page, of which one is shown: links, so that each has an address, and how long each is. */
export function ListTabs({
  label,
  tabs,
}: {
  label: string
  tabs: { href: string; name: string; count?: string; current: boolean }[]
}) {
  return (
    <nav aria-label={label} className="no-print mt-8 mb-3 border-b border-edge">
      <ul className="flex flex-wrap gap-x-5">
        {tabs.map(({ href, name, count, current }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current ? 'true' : undefined}
              className="tap gap-x-1.5 border-b-3 border-transparent py-1 text-soft no-underline hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {name}
              {count === undefined ? null : <span className="tabular-nums">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
