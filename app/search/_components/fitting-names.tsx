import { SectionHeading } from '@/app/_components/section-heading'
import type { FittingNames } from '@/lib/domain/search-found'

const KINDS = [
  { kind: 'topic', label: 'Topics', path: '/topics' },
  { kind: 'source', label: 'Sources', path: '/sources' },
  { kind: 'origin', label: 'Origins', path: '/origins' },
] as const

/** Topics, sources and origins that are called so, a line for each kind; nothing where none is. */
export function FittingNamesList({ names }: { names: FittingNames }) {
  const found = KINDS.filter(({ kind }) => names[kind].length > 0)
  if (found.length === 0) return null
  return (
    <section aria-labelledby="names" className="mb-10">
      <SectionHeading id="names">By name</SectionHeading>
      <dl className="grid gap-y-2 desk:grid-cols-[6rem_1fr]">
        {found.map(({ kind, label, path }) => (
          <div key={kind} className="contents">
            <dt className="text-soft">{label}</dt>
            <dd>
              <ul className="flex flex-wrap gap-x-5 gap-y-1">
                {names[kind].map((one) => (
                  <li key={one.id}>
                    <a className="tap" href={`${path}/${one.id}`}>
                      {one.label}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
