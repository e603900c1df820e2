import Link from 'next/link'
import { SEARCH_LENGTH } from '@/lib/domain/search-query'
import { Button } from './button'
import { TextField } from './text-field'

type Props = {
  action: string
  label: string
  typed: string
  /** What else the address narrows the list to, kept while words are sought. */
  keep?: Record<string, string | undefined>
  /** Where "Clear" leads; leave it out while nothing is sought. */
  clearHref?: string
}

/** Words that narrow a list: a plain GET form, so the address holds them and it works without JavaScript. */
export function FindForm({ action, label, typed, keep = {}, clearHref }: Props) {
  return (
    <search className="no-print mb-5 block">
      {/* The key makes the field follow the address when it changes without a reload. */}
      <form key={typed} action={action} method="get" className="flex max-w-prose items-end gap-3">
        {Object.entries(keep).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        <div className="min-w-0 flex-1">
          <TextField
            id="find"
            name="q"
            type="search"
            label={label}
            defaultValue={typed}
            maxLength={SEARCH_LENGTH}
          />
        </div>
        <Button type="submit">Find</Button>
        {clearHref ? (
          <Link href={clearHref} className="tap pb-1.5">
            Clear
          </Link>
        ) : null}
      </form>
    </search>
  )
}
