import { describeSupport } from '@/app/_components/describe-support'
import { Disclosure } from '@/app/_components/disclosure'
import { LinkList } from '@/app/_components/link-list'
import { LinkRow } from '@/app/_components/link-row'
import { SectionHeading } from '@/app/_components/section-heading'
import { groupLinks } from '@/lib/domain/link-groups'
import type { Claim, Link } from '@/lib/domain/record'
import { plural } from '@/lib/format/count-words'

type Props = {
  claim: Claim
  links: Link[]
  /** How many links the claim has; of more than are here, these are those assessed last. */
  total: number
}

/** The claim's links by what they say; what is disputed or only proposed apart, neither only on asking. */
export function ClaimLinks({ claim, links, total }: Props) {
  const isCut = total > links.length
  const { contradictions, corroborations, neither, open } = groupLinks(links)

  return (
    <section aria-label="Links of this claim" className="mt-12 space-y-10">
      {isCut && (
        <p>
          Of {total} links these are the {links.length} assessed last.{' '}
          <a href={`/claims/${claim.id}?links=all`}>Show all {total} links</a>
        </p>
      )}
      <Group
        title="Contradictions"
        links={contradictions}
        empty={isCut ? 'None among these links contradicts it.' : 'Nothing in the record contradicts it.'}
      />
      <Group
        title="Corroborations"
        links={corroborations}
        empty={isCut ? 'None among these links corroborates it.' : 'Nothing in the record corroborates it.'}
        note={describeSupport(corroborations)}
      />
      {open.length > 0 && <Group title="Disputed, proposed or undecided" links={open} empty="" />}
      {neither.length > 0 && (
        <Disclosure summary={`${plural(neither.length, 'pair')} looked at and found to be no link`}>
          <LinkList>
            {neither.map((link) => (
              <LinkRow key={link.id} link={link} level={3} />
            ))}
          </LinkList>
        </Disclosure>
      )}
    </section>
  )
}

type GroupProps = { title: string; links: Link[]; empty: string; note?: string }

function Group({ title, links, empty, note }: GroupProps) {
  return (
    <div>
      <SectionHeading note={links.length > 0 ? (note ?? String(links.length)) : undefined}>
        {title}
      </SectionHeading>
      {links.length === 0 ? (
        <p className="text-soft">{empty}</p>
      ) : (
        <LinkList>
          {links.map((link) => (
            <LinkRow key={link.id} link={link} level={3} />
          ))}
        </LinkList>
      )}
    </div>
  )
}
