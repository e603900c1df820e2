'use client'

import Link from 'next/link'
import { Button } from './button'
import { NameField, type NamesOf } from './name-field'
import { type Option, SelectField } from './select-field'

export type Filter = {
  name: string
  label: string
  value: string
  /** What can be chosen; or of what there is too much to list, so that a name is typed. */
  options: readonly Option[] | NamesOf
  hint?: string
}

/**
 * Filters of a list as a GET form, so the address holds them and it works without JavaScript.
 * @param clearHref where "Clear" leads; leave it out while nothing is filtered
 */
export function FilterBar(props: { action: string; filters: readonly Filter[]; clearHref?: string }) {
  return (
    <search className="no-print mb-5 block" aria-label="Filter">
      <form
        action={props.action}
        method="get"
        // The key makes the selects follow the address when it changes without a reload.
        key={props.filters.map((filter) => `${filter.name}=${filter.value}`).join('&')}
        className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,8.5rem),1fr))] items-end gap-3"
      >
        {props.filters.map(({ name, label, value, options, hint }) => {
          const field = { id: `filter-${name}`, name, label, defaultValue: value, hint }
          return typeof options === 'string' ? (
            <NameField key={name} {...field} of={options} />
          ) : (
            <SelectField key={name} {...field} options={options} />
          )
        })}
        <div className="flex gap-3">
          <Button type="submit" tone="primary">
            Filter
          </Button>
          {props.clearHref ? (
            <Link href={props.clearHref} className="tap">
              Clear
            </Link>
          ) : null}
        </div>
      </form>
    </search>
  )
}
