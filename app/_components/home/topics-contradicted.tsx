import Link from 'next/link'
import { SectionHeading } from '@/app/_components/section-heading'
import type { TopicInList } from '@/lib/domain/record-lists'
import { type Counted, queueHref } from '@/lib/domain/review-queue'
import { cappedPlural, plural } from '@/lib/format/count-words'

type Props = { topics: (TopicInList & { unassessed: Counted | null })[] }

/** The topics with most contradictions; each figure leads to what it counts. */
export function TopicsContradicted({ topics }: Props) {
  return (
    <section>
      <SectionHeading action={<Link href="/topics">All topics</Link>}>
        Topics, most contradicted first
      </SectionHeading>
      {topics.length === 0 && <p className="text-soft">No topics yet.</p>}
      <ul>
        {topics.map((topic) => (
          <li key={topic.id} className="border-t border-rule py-2.5">
            <Link href={`/topics/${topic.id}`} className="tap font-medium">
              {topic.label}
            </Link>
            <ul className="flex flex-wrap gap-x-4 text-sm">
              {listFigures(topic).map(({ href, words }) => (
                <li key={href}>
                  <Link href={href} className="tap" prefetch={false}>
                    {words}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

function listFigures(topic: Props['topics'][number]): { href: string; words: string }[] {
  const { id, claims, contradictions, corroborations, disputed, unassessed } = topic
  const figure = (n: number, href: string, one: string, many = `${one}s`) => ({
    n,
    href,
    words: cappedPlural(n, one, many),
  })
  const listed = [
    figure(claims, `/claims?topic=${id}`, 'claim'),
    figure(contradictions, `/contradictions?topic=${id}`, 'contradiction'),
    figure(corroborations, `/corroborations?topic=${id}`, 'corroboration'),
    figure(disputed, `/disputed?topic=${id}`, 'disputed', 'disputed'),
  ].filter(({ n }) => n > 0)
  if (!unassessed || (unassessed.n === 0 && !unassessed.more)) return listed
  const pairs = unassessed.more ? `${unassessed.n}+ pairs` : plural(unassessed.n, 'pair')
  const words = `${pairs} nobody assessed`
  return [...listed, { href: queueHref({ of: 'unassessed', topic: id, scope: 'across' }), words }]
}
