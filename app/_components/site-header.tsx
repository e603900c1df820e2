'use client'

import { GoTo } from './palette/go-to'
import { SearchField } from './search-field'
import { Sign } from './sign'
import { SiteMenu } from './site-menu'
import { SiteNav } from './site-nav'
import { BlindLine, WhoAnnotates } from './who-annotates'

/** Name, search and the places to go, on every screen. */
export function SiteHeader() {
  return (
    <header className="border-b border-rule">
      <div className="site-row mx-auto flex w-full max-w-page flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 desk:px-7">
        <a href="/" className="tap gap-2 py-1 text-lg font-semibold tracking-tight no-underline">
          <span aria-hidden="true" className="flex flex-col text-[0.8rem] leading-none">
            <span className="text-con">
              <Sign sign="≠" />
            </span>
            <span className="-mt-px text-cor">
              <Sign sign="≈" />
            </span>
          </span>
          <span className="max-[22.4rem]:sr-only">Crossread</span>
        </a>
        <div className="hidden desk:block">
          <SiteNav />
        </div>
        <div className="header-search ml-auto min-w-0 grow basis-20 desk:max-w-44">
          <SearchField id="site-search" />
        </div>
        <GoTo />
        <div className="hidden desk:block">
          <WhoAnnotates />
        </div>
        <SiteMenu />
      </div>
      <BlindLine />
    </header>
  )
}
