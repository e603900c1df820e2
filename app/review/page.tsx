import type { Metadata } from 'next'
import Link from 'next/link'
import { startForm } from '@/app/_components/assess/form-start'
import { OthersSaid } from '@/app/_components/assess/others-said'
import { nameOf, PairInView } from '@/app/_components/assess/pair-in-view'
import { EmptyState } from '@/app/_components/empty-state'
import { orderSides } from '@/app/_components/order-sides'
import type { Search } from '@/app/_components/read-filter'
import type { PairToJudge } from '@/lib/domain/pair-to-judge'
import { parsePlace, parseQueue, type QueuePlace, type ReviewQueue } from '@/lib/domain/review-queue'
import { loadQueue, loadQueues } from '@/lib/queries/review'
import { ChooseQueue } from './_components/choose-queue'
import { describeQueue } from './_components/describe-queue'
import { Progress } from './_components/progress'
import { QueueEnd } from './_components/queue-end'
import { ReviewDesk } from './_components/review-desk'

export const metadata: Metadata = { title: 'Review' }

/** A queue of pairs to judge, named by the address; without one, the queues there are. */
export default async function ReviewPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams
  const queue = parseQueue(search)
  if (queue) return <Queue asked={queue} place={parsePlace(search)} />
  return <ChooseQueue choices={await loadQueues()} asked={search} />
}

async function Queue({ asked, place }: { asked: ReviewQueue; place: QueuePlace }) {
  const loaded = await loadQueue(asked, place)
  if (!loaded) {
    return (
      <EmptyState title="No such queue" action={{ href: '/review', label: 'Choose a queue' }}>
        Its topic or this pair of claims is not in the record.
      </EmptyState>
    )
  }
  const { queue, topic, counts, last, pair } = loaded
  return (
    <>
      <header className="mb-2 flex flex-wrap items-baseline gap-x-5 gap-y-0.5 phone:mb-3">
        <h1 className="text-base font-[650] tracking-tight phone:text-lg">{describeQueue(queue, topic)}</h1>
        <Progress counts={counts} />
        <Link href="/review" className="tap text-sm">
          Choose another queue
        </Link>
      </header>
      <ReviewDesk
        queue={queue}
        place={place}
        last={last}
        start={pair && startForm(pair)}
        heading={pair && headingOf(pair)}
        claims={
          pair && (
            <>
              <PairInView pair={pair} />
              <OthersSaid others={pair.others} open />
            </>
          )
        }
      >
        <QueueEnd counts={counts} />
      </ReviewDesk>
    </>
  )
}

function headingOf({ claim, other, mine }: PairToJudge): string {
  const names = orderSides(claim, other).map(nameOf).join(' and ')
  return mine && mine.retractedAt === null ? `${names}, judged by you` : names
}
