'use client'

import { usePathname } from 'next/navigation'
import { SiteNav } from './site-nav'
import { WhoAnnotates } from './who-annotates'

/** On narrow screens the places to go and who annotates fold away behind one word; it folds again on every page. */
export function SiteMenu() {
  return (
    <details key={usePathname()} className="site-menu no-print desk:hidden">
      <summary className="tap px-1 py-1 text-sm font-medium">Menu</summary>
      <div className="grid gap-2 pt-2 pb-1">
        <SiteNav />
        <WhoAnnotates />
      </div>
    </details>
  )
}
