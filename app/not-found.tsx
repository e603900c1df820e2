import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHeading } from './_components/page-heading'

export const metadata: Metadata = { title: 'Not found' }

/** For addresses that name nothing, and for records that are not there. */
export default function NotFound() {
  return (
    <>
      <PageHeading title="Nothing is recorded here">
        <p className="max-w-prose">
          The address may be mistyped, or what it named was never in this record. Search above for words of a
          claim or an article, or go on from one of these.
        </p>
      </PageHeading>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        <li>
          <Link href="/topics" className="tap">
            Topics
          </Link>
        </li>
        <li>
          <Link href="/contradictions" className="tap">
            Contradictions
          </Link>
        </li>
        <li>
          <Link href="/articles" className="tap">
            Articles
          </Link>
        </li>
      </ul>
    </>
  )
}
