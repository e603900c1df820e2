import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'
import { SEARCH_LENGTH } from '@/lib/domain/search-query'
import { TAKEABLE, TAKEABLE_WORDS, type WeighChoice } from '@/lib/domain/weigh/weigh-choice'
import { toggleTaken, type WeighAddress } from './weigh-address'

/** Looks for a source, an origin or a cluster by its name, and offers to take it away. Works without JavaScript. */
export function TakeMore({ said, found }: { said: WeighAddress; found: WeighChoice[] }) {
  const kept = [
    ...TAKEABLE.flatMap((kind) => said[kind].map((id) => [kind, id])),
    ...(said.likely ? [['likely', 'yes']] : []),
    ...(said.topic ? [['topic', said.topic]] : []),
    ...(said.list ? [['show', said.list]] : []),
  ]
  const isFirst = TAKEABLE.every((kind) => said[kind].length === 0)
  return (
    <search className="no-print mb-6 block">
      <form key={said.q} action="/weigh" method="get" className="flex max-w-prose items-end gap-3">
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <div className="min-w-0 flex-1">
          <TextField
            id="weigh-find"
            name="q"
            type="search"
            label={isFirst ? 'Take away a source, an origin or a cluster' : 'Take away another'}
            hint={isFirst ? 'Type words of its name.' : undefined}
            defaultValue={said.q}
            maxLength={SEARCH_LENGTH}
          />
        </div>
        <Button type="submit">Find</Button>
      </form>
      {said.q !== '' && found.length === 0 && (
        <p className="mt-2 text-soft">No source, origin or cluster has a name with these words.</p>
      )}
      {found.length > 0 && (
        <ul className="mt-2 max-w-prose" aria-label="Found">
          {found.map(({ kind, id, label }) => (
            <li key={`${kind} ${id}`} className="border-t border-rule py-1">
              <a href={toggleTaken(said, kind, id)} className="tap gap-x-2">
                <span className="text-soft">Without the {TAKEABLE_WORDS[kind]}</span>
                <span className="font-medium">{label}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </search>
  )
}
