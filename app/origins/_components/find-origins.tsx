import Link from 'next/link'
import { Button } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import type { OriginFilter } from '@/lib/domain/origin-list'
import { ORIGIN_KIND_WORDS, ORIGIN_KINDS } from '@/lib/domain/origin-words'
import { SEARCH_LENGTH } from '@/lib/domain/search-query'

/** What narrows the list of origins: a plain GET form, so the address holds it and it works without JavaScript. */
export function FindOrigins({ filter }: { filter: OriginFilter }) {
  const { words = '', kind = '', identified = '' } = filter
  return (
    <search className="no-print mb-5 block" aria-label="Find origins">
      {/* The key makes the fields follow the address when it changes without a reload. */}
      <form
        key={`${words} ${kind} ${identified}`}
        action="/origins"
        method="get"
        className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,10rem),1fr))] items-end gap-3"
      >
        <TextField
          id="find"
          name="q"
          type="search"
          label="Words of the origin"
          defaultValue={words}
          maxLength={SEARCH_LENGTH}
        />
        <SelectField
          id="kind"
          name="kind"
          label="Kind"
          defaultValue={kind}
          options={[
            { value: '', label: 'any' },
            ...ORIGIN_KINDS.map((value) => ({ value, label: ORIGIN_KIND_WORDS[value] })),
          ]}
        />
        <SelectField
          id="identified"
          name="identified"
          label="Identified"
          defaultValue={identified}
          options={[
            { value: '', label: 'any' },
            { value: 'yes', label: 'identified' },
            { value: 'no', label: 'not identified' },
          ]}
        />
        <span className="flex gap-3">
          <Button type="submit">Find</Button>
          {(words || kind || identified) && (
            <Link href="/origins" className="tap">
              Clear
            </Link>
          )}
        </span>
      </form>
    </search>
  )
}
