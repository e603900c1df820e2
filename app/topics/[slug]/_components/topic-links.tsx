import { describeSupport } from '@/app/_components/describe-support'
import { Disclosure } from '@/app/_components/disclosure'
import { LinkList } from '@/app/_components/link-list'
import { LinkRow } from '@/app/_components/link-row'
import { SectionHeading } from '@/app/_components/section-heading'
import { groupLinks } from '@/lib/domain/link-groups'
import type { Link } from '@/lib/domain/record'
import { plural } from '@/lib/format/count-words'

/** The topic's links side by side: what is still open, contradictions between articles, then within one, then corroborations. */
export function TopicLinks({ links }: { links: Link[] }) {
  const across = (link: Link) => link.a.article.id !== link.b.article.id
  const { contradictions, corroborations, neither, open } = groupLinks(links)
  const groups: { title: string; links: Link[]; note?: string }[] = [
    { title: 'Disputed, proposed or undecided', links: open },
    { title: 'Contradictions between articles', links: contradictions.filter(across) },
    { title: 'Contradictions within one article', links: contradictions.filter((link) => !across(link)) },
    { title: 'Corroborations', links: corroborations, note: describeSupport(corroborations) },
  ].filter((group) => group.links.length > 0)

  return (
    <>
      {groups.map((group) => (
        <section key={group.title} className="mb-10">
          <SectionHeading note={group.note ?? String(group.links.length)}>{group.title}</SectionHeading>
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
