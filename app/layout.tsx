import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { redoLast, undoLast } from '@/lib/actions/changes'
import { loadAnalyst } from '@/lib/queries/analyst'
import { AnnotatingProvider } from './_components/annotating'
import { CaptionKeys } from './_components/caption-keys'
import { FollowLinks } from './_components/follow-links'
import { SiteFooter } from './_components/site-footer'
import { SiteHeader } from './_components/site-header'
import { UndoKeys } from './_components/undo-keys'
import { WaitLine } from './_components/wait-line'

/** Every page is rendered on demand: a prerendered one has no nonce, and its scripts would be refused. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { template: '%s · Crossread', default: 'Crossread' },
  description: 'News sources read against each other: claims side by side, each link with its reasons.',
  robots: { index: false, follow: false },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf9f5' },
    { media: '(prefers-color-scheme: dark)', color: '#121315' },
  ],
}

export default async function Layout({ children }: { children: ReactNode }) {
  // Where the record cannot be read the page says so; its frame stands all the same.
  const analyst = await loadAnalyst().catch(() => null)
  return (
    <html lang="en">
      <body className="flex flex-col">
        <a
          href="#content"
          className="button sr-only z-20 focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:px-3 focus:py-2"
        >
          Skip to content
        </a>
        <AnnotatingProvider analyst={analyst}>
          <SiteHeader />
          <main
            id="content"
            tabIndex={-1}
            className="mx-auto w-full max-w-page grow px-4 py-6 desk:px-7 desk:py-8"
          >
            {children}
          </main>
          <SiteFooter />
          <CaptionKeys />
          <FollowLinks />
          <WaitLine />
          <UndoKeys undo={undoLast} redo={redoLast} />
        </AnnotatingProvider>
      </body>
    </html>
  )
}
