'use client'

import { AspectLegend } from './aspect-legend'
import { Disclosure } from './disclosure'
import { FramingLegend } from './framing-legend'
import { PageKeys } from './page-keys'

/** What the signs mean, within reach of every page. */
export function SiteFooter() {
  return (
    <footer className="no-print mt-8 border-t border-rule text-sm text-soft">
      <div className="mx-auto w-full max-w-page px-4 py-4 desk:px-7">
        <p>
          Every link is an analyst’s judgement, with its reasons; every quote stands in its article as
          printed.
        </p>
        <PageKeys />
        <Disclosure summary="What the signs mean">
          <AspectLegend />
          <FramingLegend />
        </Disclosure>
      </div>
    </footer>
  )
}
