'use client'

import Link from 'next/link'
import { Button } from './_components/button'
import { PageHeading } from './_components/page-heading'

/** Shown in place of a page that failed; the header stays. */
export default function PageError({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  /** Asks the server again; `reset` would only show the failed answer once more. */
  retry: () => void
}) {
  return (
    <div role="alert">
      <PageHeading title="This page could not be shown">
        <p className="max-w-prose">
          What was saved stays saved. Try again; if it fails again, the terminal where Crossread runs says why
          {error.digest ? `, under the number ${error.digest}` : ''}.
        </p>
      </PageHeading>
      <p className="flex flex-wrap items-center gap-3">
        <Button tone="primary" onClick={retry}>
          Try again
        </Button>
        <Link href="/" className="tap">
          Go to the start
        </Link>
      </p>
    </div>
  )
}
