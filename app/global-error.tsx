'use client'

import './globals.css'
import { Button } from './_components/button'

/** Shown when even the frame of the page failed, so it brings its own. */
export default function FrameError() {
  return (
    <html lang="en">
      <body className="px-4 py-8 desk:px-7">
        <link rel="icon" href="/icon.svg" />
        <title>Crossread could not start this page</title>
        <main role="alert" className="mx-auto max-w-prose">
          <h1 className="mb-2 text-xl font-semibold">Crossread could not start this page</h1>
          <p className="mb-4">
            What was saved stays saved. Reload; if it fails again, the terminal where Crossread runs says why.
          </p>
          <Button tone="primary" onClick={() => window.location.reload()}>
            Reload
          </Button>
        </main>
      </body>
    </html>
  )
}
