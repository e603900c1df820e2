import Link from 'next/link'
import { describeSupport } from '@/app/_components/describe-support'
import { Disclosure } from '@/app/_components/disclosure'
import { LinkList } from '@/app/_components/link-list'
import { LinkRow } from '@/app/_components/link-row'
import { SectionHeading } from '@/app/_components/section-heading'
import { groupLinks } from '@/lib/domain/link-groups'
import type { Link as ClaimLink } from '@/lib/domain/record'
import type { TopicInList } from '@/lib/domain/record-lists'
import { cappedPlural, plural } from '@/lib/format/count-words'

/** @param cut of a topic that is not shown whole, how much stands under it */
type Props = { links: ClaimLink[]; cut: TopicInList | null }

/** The topic's links side by side: what is still open, contradictions between articles, then within one, then corroborations. */
export function TopicLinks({ links, cut }: Props) {
  const across = (link: ClaimLink) => link.a.article.id !== link.b.article.id
  const { contradictions, corroborations, neither, open } = groupLinks(links)
  const groups: { title: string; links: ClaimLink[]; note?: string }[] = [
    { title: 'Disputed, proposed or undecided', links: open },
    { title: 'Contradictions between articles', links: contradictions.filter(across) },
    { title: 'Contradictions within one article', links: contradictions.filter((link) => !across(link)) },
    { title: 'Corroborations', links: corroborations, note: describeSupport(corroborations) },
  ].filter((group) => group.links.length > 0)

  return (
    <>
      {cut && <WaysToAll topic={cut} />}
      {groups.map((group) => (
        <section key={group.title} className="mb-10">
          <SectionHeading note={cut ? 'the newest' : (group.note ?? String(group.links.length))}>
            {group.title}
          </SectionHeading>
          <LinkList>
            {group.links.map((link) => (
              <LinkRow key={link.id} link={link} level={3} />
            ))}
          </LinkList>
        </section>
      ))}
      {groups.length === 0 && <p className="mb-8 text-soft">No links between claims of this topic yet.</p>}
      {neither.length > 0 && (
        <Disclosure summary={`${plural(neither.length, 'pair')} looked at and found to be no link`}>
          <LinkList>
            {neither.map((link) => (
              <LinkRow key={link.id} link={link} level={3} />
            ))}
          </LinkList>
        </Disclosure>
      )}
    </>
  )
}

/** A topic with thousands of links shows the newest, and leads to the lists that hold all. */
function WaysToAll({ topic }: { topic: TopicInList }) {
  const lists = [
    { path: '/contradictions', count: topic.contradictions, one: 'contradiction' },
    { path: '/corroborations', count: topic.corroborations, one: 'corroboration' },
    { path: '/disputed', count: topic.disputed, one: 'disputed link' },
  ].filter(({ count }) => count > 0)
  return (
    <div className="mb-2">
      <p>
        This topic is too large to be shown whole. Here are the newest links and the claims of its first
        articles.
      </p>
      <ul className="flex flex-wrap gap-x-5">
        {lists.map(({ path, count, one }) => (
          <li key={path}>
            <Link href={`${path}?topic=${topic.id}`} className="tap">
              {cappedPlural(count, one)}
            </Link>
          </li>
        ))}
        <li>
          <Link href={`/claims?topic=${topic.id}`} className="tap">
            {cappedPlural(topic.claims, 'claim')}
          </Link>
        </li>
      </ul>
    </div>
  )
}
