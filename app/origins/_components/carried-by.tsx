import Link from 'next/link'
import { EdtfDate } from '@/app/_components/edtf-date'
import { SectionHeading } from '@/app/_components/section-heading'
import { MANNER_WORDS, MANNERS, type Manner } from '@/lib/domain/claim-words'
import { plural } from '@/lib/format/count-words'

type Carried = {
  article: { id: string; title: string; publishedEdtf: string; source: string }
  manner: Manner | null
  inferred: boolean
  claims: number
}

/** The articles that carry what an origin said, by how they put it: many articles and one voice are told at a glance. */
export function CarriedBy({ carried, isVoice }: { carried: readonly Carried[]; isVoice: boolean }) {
  if (carried.length === 0) return null
  const articles = new Set(carried.map(({ article }) => article.id)).size
  const groups = [...MANNERS, null]
    .map((manner) => ({ manner, rows: carried.filter((row) => row.manner === manner) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <section aria-labelledby="carried">
      <SectionHeading id="carried" note={plural(articles, 'article')}>
        Articles that carry it
      </SectionHeading>
      {isVoice && (
        <p className="mb-2 text-sm text-soft">With what origins certainly of one voice with it said.</p>
      )}
      <dl className="grid gap-x-6 gap-y-2 desk:grid-cols-[13rem_minmax(0,1fr)]">
        {groups.map(({ manner, rows }) => (
          <div key={manner ?? ''} className="contents">
            <dt className="text-soft">
              The article {manner ? MANNER_WORDS[manner] : 'has no chain recorded'}
            </dt>
            <dd>
              <ul>
                {rows.map(({ article, claims, inferred }) => (
                  <li key={article.id} className="pb-1">
                    <Link href={`/articles/${article.id}`} prefetch={false}>
                      {article.title}
                    </Link>{' '}
                    <span className="text-sm text-soft">
                      {article.source}, <EdtfDate edtf={article.publishedEdtf} />, {plural(claims, 'claim')}
                      {inferred && ', inferred'}
                    </span>
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
