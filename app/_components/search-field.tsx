import { SEARCH_LENGTH } from '@/lib/domain/search-query'

/**
 * Search over claims and articles: a plain GET form, so it works without JavaScript.
 * @param typed what was searched for, to be shown again
 */
export function SearchField({ id, typed }: { id: string; typed?: string }) {
  return (
    <search>
      <form action="/search" method="get" className="flex">
        <label htmlFor={id} className="sr-only">
          Search claims and articles
        </label>
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={typed}
          maxLength={SEARCH_LENGTH}
          placeholder="Search"
          className="control min-w-0 rounded-r-none border-r-0"
        />
        <button type="submit" className="button rounded-l-none px-2.5">
          <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
            <path
              d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3 14 14"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
              strokeLinecap="round"
            />
          </svg>
          <span className="sr-only">Search</span>
        </button>
      </form>
    </search>
  )
}
