'use client'

import { useEffect, useState } from 'react'
import type { FoundKind } from '@/lib/domain/found-record'
import type { FacetName } from '@/lib/domain/link-facets'
import { CHOICE_WORDS } from '@/lib/format/choice-words'
import { NameField } from '../name-field'
import { useFound } from '../palette/use-found'
import { useCounted } from './facet-counts'
import { FacetGroup } from './facet-group'
import { FacetValue } from './facet-value'
import { type NamedValue, orderValues } from './order-values'
import type { Choosing } from './use-choosing'

/** From how many values on one is found by typing. */
const MANY = 8

/** The names that the record can be searched by. */
const FOUND: Partial<Record<FacetName, FoundKind>> = {
  topic: 'topic',
  source: 'source',
  article: 'article',
  entity: 'entity',
}

type Props = {
  name: FacetName
  listed: readonly NamedValue[]
  all: boolean
  choosing: Choosing
  open?: boolean
}

/** Records by their names: those with most links, and a field that finds the others. */
export function NamedFacet({ name, listed, all, choosing, open }: Props) {
  const { facets, state } = useCounted()
  const [typed, setTyped] = useState('')
  const kind = FOUND[name]
  const isPartial = kind !== undefined && !all
  const { found } = useFound(isPartial ? typed.trim() : '')
  const [pinned] = useState(() => choosing.chosen(name))
  // What was found and chosen has done its work.
  useEffect(() => {
    if (choosing.query !== undefined) setTyped('')
  }, [choosing.query])
  const values = orderValues({
    listed,
    all,
    counted: facets?.[name] ?? (facets ? [] : null),
    found: found.filter((one) => one.kind === kind).map(({ id, label }) => ({ value: id, label })),
    typed,
    pinned,
  })
  // “Between” says too little before anything is named.
  const title = name === 'pair' ? 'Two sources' : CHOICE_WORDS[name]
  return (
    <FacetGroup title={title} chosen={choosing.chosen(name).length} open={open}>
      {isPartial || values.length > MANY || typed !== '' ? (
        <input
          type="search"
          name={isPartial ? name : undefined}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-label={`${title}: find by name`}
          placeholder="Find by name"
          autoComplete="off"
          maxLength={200}
          data-find
          className="control mb-1"
        />
      ) : null}
      <div className="facet-values" data-reserved={all ? undefined : true}>
        {values.map(({ value, label, count }) => (
          <FacetValue
            key={value}
            name={name}
            value={value}
            label={label}
            checked={choosing.isChosen(name, value)}
            onChoose={(on) => choosing.choose(name, value, on)}
            count={count}
            state={state}
          />
        ))}
        {values.length === 0 && (state === 'known' || state === 'blind') ? (
          <p className="text-sm text-soft">{describeNone(typed, state === 'blind')}</p>
        ) : null}
      </div>
      {name === 'pair' ? <TypedPair /> : null}
    </FacetGroup>
  )
}

function describeNone(typed: string, isBlind: boolean): string {
  if (typed !== '') return 'Nothing of this name.'
  return isBlind ? 'Type a name.' : 'None among these links.'
}

/** Any two sources by their names, for a pair that is not among the most frequent. */
function TypedPair() {
  return (
    <div className="mt-2 grid gap-2">
      <NameField of="source" id="pair-one" name="pairOne" label="One source" />
      <NameField of="source" id="pair-other" name="pairOther" label="The other" />
    </div>
  )
}
