import Link from 'next/link'
import { Button } from '@/app/_components/button'
import { NameField } from '@/app/_components/name-field'
import { namedFilter } from '@/app/_components/named-filter'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import type { Named } from '@/lib/domain/record'
import {
  isNarrowed,
  type readNarrowing,
  type SearchNarrowing,
  searchHref,
} from '@/lib/domain/search-narrowing'
import { SEARCH_LENGTH } from '@/lib/domain/search-query'

/** All there are, or of many the chosen one. */
type Sources = { all: boolean; choices: Named[] }

type Props = {
  typed: string
  narrowing: SearchNarrowing
  sources: Sources
  unread: ReturnType<typeof readNarrowing>['unread']
}

/** The words to search for, and what they are sought in: a GET form, so that a search has an address. */
export function SearchForm({ typed, narrowing, sources, unread }: Props) {
  const unreadIn = (name: 'publishedFrom' | 'publishedTo') => unread.find((one) => one.name === name)?.value
  const dateField = (name: 'publishedFrom' | 'publishedTo', label: string) => {
    const wrong = unreadIn(name)
    return (
      <TextField
        id={name}
        name={name}
        label={label}
        placeholder="any"
        defaultValue={wrong ?? narrowing[name] ?? ''}
        error={
          wrong ? `“${wrong}” is no day, month or year. Write it like 2016-05-12, 2016-05 or 2016.` : null
        }
      />
    )
  }
  return (
    <search>
      <form
        // The key makes the fields follow the address when it changes without a reload.
        key={searchHref(typed, narrowing)}
        action="/search"
        className="mb-8 grid max-w-prose gap-3"
      >
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-64">
            <TextField
              id="search"
              name="q"
              type="search"
              label="Words of a claim, an article or a name"
              hint="A phrase in quotation marks; -word to leave a word out; a beginning with an asterisk: milit*. The last word may be a beginning."
              defaultValue={typed}
              maxLength={SEARCH_LENGTH}
            />
          </div>
          <Button type="submit">Search</Button>
        </div>
        <details open={isNarrowed(narrowing) || unread.length > 0}>
          <summary className="tap w-fit">In articles of one source, or of some time</summary>
          <div className="mt-2 grid grid-cols-[repeat(auto-fit,minmax(min(100%,9rem),1fr))] items-start gap-3">
            <SourceField asked={narrowing.source} sources={sources} />
            {dateField('publishedFrom', 'Published from')}
            {dateField('publishedTo', 'Published until')}
          </div>
          <p className="mt-2 text-sm text-soft">
            Dates are a day, month or year: 2016-05-12, 2016-05, 2016. Of an uncertain date the earliest day
            counts.
            {isNarrowed(narrowing) ? (
              <>
                {' '}
                <Link href={searchHref(typed)} className="tap">
                  Search in every article
                </Link>
              </>
            ) : null}
          </p>
        </details>
      </form>
    </search>
  )
}

function SourceField({ asked, sources }: { asked: string | undefined; sources: Sources }) {
  const choices = sources.choices.map(({ id, name }) => ({ value: id, label: name }))
  const { label, value, options, hint } = namedFilter('source', 'Source', asked, {
    all: sources.all,
    choices,
  })
  const field = { id: 'source', name: 'source', label, defaultValue: value, hint }
  return typeof options === 'string' ? (
    <NameField {...field} of={options} />
  ) : (
    <SelectField {...field} options={options} />
  )
}
