import Link from 'next/link'
import { Activity } from '@/app/_components/activity'
import { ButtonLink } from '@/app/_components/button'
import { EmptyState } from '@/app/_components/empty-state'
import { FactLine } from '@/app/_components/facts'
import { TopicsContradicted } from '@/app/_components/home/topics-contradicted'
import { TopicsSupported } from '@/app/_components/home/topics-supported'
import { LinkList } from '@/app/_components/link-list'
import { LinkRow } from '@/app/_components/link-row'
import { Notice } from '@/app/_components/notice'
import { PageHeading } from '@/app/_components/page-heading'
import { SectionHeading } from '@/app/_components/section-heading'
import { COUNT_LIMIT, type LinkView } from '@/lib/domain/link-filter'
import type { Overview } from '@/lib/domain/record-lists'
import { cappedCount } from '@/lib/format/count-words'
import { loadHome } from '@/lib/queries/home'

export default async function HomePage() {
  const { overview, contradicted, supported, contradictions, disputed, activity, rechecks, blind } =
    await loadHome()
  if (overview.articles === 0) {
    return (
      <>
        <PageHeading title="Where the work stands" />
        <EmptyState title="The record is empty" action={{ href: '/articles/new', label: 'Add an article' }}>
          Paste a text or choose a file, or run <code>npm run seed</code> in Crossread’s folder to load the
          five articles that come with it.
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHeading title="Where the work stands">
        <FactLine facts={[...factsOf(overview), ...(blind ? [] : linkFactsOf(overview))]} />
        {blind && (
          <p className="mt-1 text-soft">
            Contradictions, corroborations, disputes and pairs without a link: not shown while you work blind.
          </p>
        )}
        <div className="mt-4 flex flex-wrap gap-2">
          <ButtonLink href="/articles/new">Add an article</ButtonLink>
          <ButtonLink href="/review">Review pairs</ButtonLink>
          <ButtonLink href="/claims?missing=statement">Claims without a statement</ButtonLink>
        </div>
      </PageHeading>
      <Rechecks rechecks={rechecks} />
      {disputed.length > 0 && (
        <section className="mb-10">
          <SectionHeading action={<Link href="/disputed">All disputed</Link>}>Disputed</SectionHeading>
          <LinkList>
            {disputed.map((link) => (
              <LinkRow key={link.id} link={link} level={3} />
            ))}
          </LinkList>
        </section>
      )}
      <section className="mb-10">
        <SectionHeading action={<Link href="/contradictions">All contradictions</Link>}>
          Contradictions between articles
        </SectionHeading>
        {contradictions.length === 0 ? (
          <p className="text-soft">
            {blind ? 'None of yours. Those of others are not shown while you work blind.' : 'None yet.'}
          </p>
        ) : (
          <LinkList>
            {contradictions.map((link) => (
              <LinkRow key={link.id} link={link} level={3} />
            ))}
          </LinkList>
        )}
      </section>
      <div className="grid gap-x-12 gap-y-10 desk:grid-cols-[3fr_2fr]">
        <div>
          <TopicsContradicted topics={contradicted} />
          {/* Told of one's own links alone it would say that the rest has no support. */}
          {!blind && <TopicsSupported topics={supported} />}
        </div>
        <section>
          <SectionHeading action={<Link href="/changes">All changes</Link>}>Latest activity</SectionHeading>
          <Activity entries={activity} />
        </section>
      </div>
    </>
  )
}

/** Where corrected texts ask for another look. */
function Rechecks({ rechecks }: { rechecks: { view: LinkView; count: number }[] }) {
  if (rechecks.length === 0) return null
  return (
    <Notice tone="info">
      To be looked at again, since texts were corrected:{' '}
      {rechecks.map(({ view, count }, i) => (
        <span key={view}>
          {i > 0 && ', '}
          <Link href={`/${view}?recheck=open`}>
            {cappedCount(count)} in {LIST_WORDS[view]}
          </Link>
        </span>
      ))}
    </Notice>
  )
}

const LIST_WORDS: Record<LinkView, string> = {
  contradictions: 'contradictions',
  corroborations: 'corroborations',
  disputed: 'disputed',
  neither: 'pairs that are no link',
}

function factsOf({ articles, claims, origins, unread }: Overview) {
  const untouched = {
    label: unread === 1 ? 'article without claims' : 'articles without claims',
    value: <Link href="/articles?claims=none">{cappedCount(unread)}</Link>,
  }
  return [
    { label: 'Articles', value: <Link href="/articles">{articles.toLocaleString('en')}</Link> },
    { label: 'Claims', value: <Link href="/claims">{claims.toLocaleString('en')}</Link> },
    { label: 'Origins', value: <Link href="/origins">{origins.toLocaleString('en')}</Link> },
    ...(unread > 0 ? [untouched] : []),
  ]
}

const REPETITIONS = '/corroborations?independence=SAME_ORIGIN&independence=LIKELY_SHARED'

function linkFactsOf({ contradictions, corroborations, repetitions, disputed, neither }: Overview) {
  return [
    { label: 'Contradictions', value: <Link href="/contradictions">{cappedCount(contradictions)}</Link> },
    { label: 'Corroborations', value: <Link href="/corroborations">{cappedCount(corroborations)}</Link> },
    {
      label:
        corroborations > COUNT_LIMIT
          ? 'of those counted repetition or likely so'
          : 'of them repetition or likely so',
      value: <Link href={REPETITIONS}>{cappedCount(repetitions)}</Link>,
    },
    { label: 'Disputed', value: <Link href="/disputed">{cappedCount(disputed)}</Link> },
    { label: 'Looked at, no link', value: <Link href="/neither">{cappedCount(neither)}</Link> },
  ]
}
