import { Button } from '@/app/_components/button'
import { DatedSource } from '@/app/_components/dated-source'
import { Disclosure } from '@/app/_components/disclosure'
import type { TableChoice } from '@/lib/domain/topic-columns'
import { type TableAddress, writePlace } from './table-address'

type Props = {
  topicId: string
  choices: readonly TableChoice[]
  shown: readonly string[]
  address: TableAddress
}

const LONGEST = 110

/** Which claims stand in the table: at most forty, of any article, even two of one. The address keeps the choice. */
export function ChooseColumns({ topicId, choices, shown, address }: Props) {
  const articles = [...new Map(choices.map(({ article }) => [article.id, article])).values()]
  return (
    <Disclosure summary="Choose columns">
      {/* Another choice is another form: what is ticked follows the table. */}
      <form key={shown.join()} action={`/topics/${topicId}/table`} className="grid gap-4">
        {address.onlyDiffering && <input type="hidden" name="rows" value="differing" />}
        {address.after && <input type="hidden" name="after" value={writePlace(address.after)} />}
        <p className="max-w-prose text-sm text-soft">
          Two claims or more. Without a choice each article stands with the claim of which most is recorded.
        </p>
        <div className="grid gap-4 desk:grid-cols-2">
          {articles.map((article) => (
            <fieldset key={article.id} className="min-w-0">
              <legend className="mb-1">
                <DatedSource
                  href={null}
                  name={article.source.name}
                  published={{ edtf: article.publishedEdtf, basis: article.publishedBasis }}
                />
              </legend>
              {choices
                .filter((choice) => choice.article.id === article.id)
                .map((choice) => (
                  <label key={choice.id} className="flex min-h-6 items-start gap-2 py-0.5 text-sm">
                    <input
                      type="checkbox"
                      name="column"
                      value={choice.id}
                      defaultChecked={shown.includes(choice.id)}
                      className="mt-0.5 size-4 flex-none accent-ink"
                    />
                    <span className="min-w-0">{wordsOf(choice)}</span>
                  </label>
                ))}
            </fieldset>
          ))}
        </div>
        <p>
          <Button type="submit">Compare these</Button>
        </p>
      </form>
    </Disclosure>
  )
}

function wordsOf({ id, words, headline }: TableChoice): string {
  const cut = words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words
  return `${id}${headline ? ', headline' : ''}: ${cut}`
}
