import Link from 'next/link'
import type { ReactNode } from 'react'
import { Button } from '@/app/_components/button'
import { NameField } from '@/app/_components/name-field'
import { PageHeading } from '@/app/_components/page-heading'
import type { Search } from '@/app/_components/read-filter'
import { SectionHeading } from '@/app/_components/section-heading'
import { SelectField } from '@/app/_components/select-field'
import type { TopicRef } from '@/lib/domain/record'
import {
  type Counted,
  isOfTopic,
  QUEUE_KINDS,
  QUEUE_WORDS,
  type QueueKind,
  queueHref,
} from '@/lib/domain/review-queue'
import { countWords } from './describe-queue'

type Props = {
  choices: {
    disputed: Counted
    colleague: Counted
    counted: (TopicRef & { pairs: Counted })[]
    topics: { all: boolean; choices: TopicRef[] }
  }
  /** What the address asks for, where that is no whole queue yet. */
  asked: Search
}

/** The queues there are, each with how much is left in it, and a form for any other. */
export function ChooseQueue({ choices, asked }: Props) {
  const of = QUEUE_KINDS.find((kind) => kind === asked.of)
  const counted = choices.counted.filter(({ pairs }) => hasAny(pairs))
  return (
    <>
      <PageHeading
        title="Review"
        question="One pair of claims at a time: a verdict, why, and the next pair comes by itself. Where you stop is where you go on, in any browser."
      />
      <ul className="grid gap-3 phone:grid-cols-2">
        <Preset kind="disputed" count={choices.disputed} />
        <Preset kind="colleague" count={choices.colleague} />
      </ul>
      {counted.length > 0 && (
        <>
          <SectionHeading>Pairs of one topic, across articles</SectionHeading>
          <ul>
            {counted.map(({ id, label, pairs }) => (
              <Row
                key={id}
                href={queueHref({ of: 'pairs', topic: id, scope: 'across' })}
                count={pairs}
                name={label}
              />
            ))}
          </ul>
        </>
      )}
      <SectionHeading>Another queue</SectionHeading>
      {of && isOfTopic(of) && (
        <p className="mb-3 font-medium text-con">
          Choose the topic: this queue is of the pairs of one topic.
        </p>
      )}
      <form action="/review" method="get" className="grid max-w-prose items-end gap-4 phone:grid-cols-2">
        <SelectField
          id="queue-of"
          name="of"
          label="Which pairs"
          defaultValue={of ?? 'pairs'}
          options={QUEUE_KINDS.map((value) => ({ value, label: QUEUE_WORDS[value].label }))}
        />
        <SelectField
          id="queue-scope"
          name="scope"
          label="Articles"
          options={[
            { value: '', label: 'any' },
            { value: 'across', label: 'across two articles' },
            { value: 'within', label: 'within one article' },
          ]}
        />
        {choices.topics.all ? (
          <SelectField
            id="queue-topic"
            name="topic"
            label="Topic"
            options={[
              { value: '', label: 'any (of links alone)' },
              ...choices.topics.choices.map(({ id, label }) => ({ value: id, label })),
            ]}
          />
        ) : (
          <NameField id="queue-topic" name="topic" label="Topic" of="topic" />
        )}
        <span>
          <Button type="submit" tone="primary">
            Review
          </Button>
        </span>
      </form>
    </>
  )
}

function Preset({ kind, count }: { kind: QueueKind; count: Counted }) {
  return (
    <li className="rounded-lg border border-rule bg-card p-4">
      <p className="flex items-baseline gap-3">
        <Name href={queueHref({ of: kind, topic: null, scope: null })} count={count}>
          {QUEUE_WORDS[kind].label}
        </Name>
        <span className="ml-auto text-sm text-soft tabular-nums">{left(count)}</span>
      </p>
      <p className="text-sm text-soft">{QUEUE_WORDS[kind].definition}</p>
    </li>
  )
}

function Row({ href, count, name }: { href: string; count: Counted; name: string }) {
  return (
    <li className="flex items-baseline gap-4 border-t border-rule py-2">
      <Name href={href} count={count}>
        {name}
      </Name>
      <span className="ml-auto text-sm text-soft tabular-nums">{left(count)}</span>
    </li>
  )
}

/** A queue with nothing left still opens: it says what was done. */
function Name({ href, count, children }: { href: string; count: Counted; children: ReactNode }) {
  return (
    <Link href={href} prefetch={false} className={`tap ${hasAny(count) ? 'font-medium' : 'text-soft'}`}>
      {children}
    </Link>
  )
}

const hasAny = ({ n, more }: Counted) => n > 0 || more

const left = (count: Counted) => (hasAny(count) ? `${countWords(count)} left` : 'none left')
