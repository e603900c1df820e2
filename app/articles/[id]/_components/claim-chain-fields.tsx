'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import {
  CERTAINTIES,
  CERTAINTY_WORDS,
  type Certainty,
  MANNER_WORDS,
  MANNERS,
  type Manner,
} from '@/lib/domain/claim-words'
import type { OriginRef } from '@/lib/domain/record'
import { type FieldsProps, optionsOf } from './claim-main-fields'
import { Proposable } from './proposable'
import { settle, type TypedHop } from './typed-claim'

const NO_HOP: TypedHop = {
  by: '',
  manner: 'UNKNOWN',
  note: '',
  inferred: false,
  sourceId: null,
  originId: null,
  articleId: null,
}

const named = (origins: readonly OriginRef[], by: string) =>
  origins.find(({ label }) => label === by.trim())?.id ?? null

/** How the claim came from its origin to the article, hop by hop, and how sure its originator is. */
export function ClaimChainFields({ typed, change, errors, offers }: FieldsProps) {
  const { chain } = typed
  const put = (hops: TypedHop[]) => change(settle(typed, 'chain', hops))
  const set = (at: number, part: Partial<TypedHop>) =>
    put(chain.map((hop, i) => (i === at ? { ...hop, ...part } : hop)))
  const swap = (at: number, other: number) =>
    put(chain.map((hop, i) => (i === at ? chain[other] : i === other ? chain[at] : hop) ?? hop))
  const { origins } = offers.choices
  const written = useRef(new Set<string>())
  /** Whoever has the name of an origin of the record is that origin. */
  const setBy = (at: number, by: string) => {
    written.current.add(by)
    set(at, { by, originId: named(origins, by) })
    offers.seek(by)
  }
  // Also where the record told of the origin only after its name was written.
  useEffect(() => {
    const isNew = (hop: TypedHop) =>
      hop.originId === null && written.current.has(hop.by) && named(origins, hop.by) !== null
    if (chain.some(isNew))
      put(chain.map((hop) => (isNew(hop) ? { ...hop, originId: named(origins, hop.by) } : hop)))
  })

  return (
    <div className="space-y-4">
      <Proposable {...{ typed, change }} fields={['chain']}>
        <fieldset className="min-w-0">
          <legend className="mb-1 font-medium">Chain, from the origin to the article</legend>
          <ol className="space-y-3">
            {chain.map((hop, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a hop is its position
              <li key={i} className="grid gap-2 border-l border-rule pl-3">
                <div className="grid gap-2 @[22rem]:grid-cols-[4fr_7fr]">
                  <TextField
                    id={`claim-hop-${i}-by`}
                    label={`Hop ${i + 1}: who`}
                    list="claim-origins"
                    dir="auto"
                    autoComplete="off"
                    value={hop.by}
                    onChange={(event) => setBy(i, event.target.value)}
                    error={errors[`chain.${i}.by`]}
                  />
                  <SelectField
                    id={`claim-hop-${i}-manner`}
                    label="Manner"
                    options={optionsOf(MANNERS, MANNER_WORDS)}
                    value={hop.manner}
                    onChange={(event) => set(i, { manner: event.target.value as Manner })}
                  />
                </div>
                <TextField
                  id={`claim-hop-${i}-note`}
                  label="Note"
                  dir="auto"
                  value={hop.note}
                  onChange={(event) => set(i, { note: event.target.value })}
                  error={errors[`chain.${i}.note`]}
                />
                <div className="flex flex-wrap items-center gap-2">
                  <label className="flex min-h-6 items-center gap-2 text-sm">
                    <input
                      type="checkbox"
                      checked={hop.inferred}
                      onChange={(event) => set(i, { inferred: event.target.checked })}
                      className="size-4 accent-ink"
                    />
                    inferred
                  </label>
                  <Button
                    tone="quiet"
                    disabled={i === 0}
                    aria-label={`Move hop ${i + 1} up`}
                    onClick={() => swap(i, i - 1)}
                  >
                    Up
                  </Button>
                  <Button
                    tone="quiet"
                    aria-label={`Take away hop ${i + 1}`}
                    onClick={() => put(chain.filter((_, at) => at !== i))}
                  >
                    Take away
                  </Button>
                </div>
              </li>
            ))}
          </ol>
          <Button className="mt-2" onClick={() => put([...chain, NO_HOP])}>
            Add a hop
          </Button>
        </fieldset>
      </Proposable>
      <Proposable {...{ typed, change }} fields={['certainty']}>
        <SelectField
          id="claim-certainty"
          label="Certainty, for whoever said it first"
          options={optionsOf(CERTAINTIES, CERTAINTY_WORDS, 'not recorded')}
          value={typed.certainty}
          onChange={(event) => change(settle(typed, 'certainty', event.target.value as Certainty | ''))}
        />
      </Proposable>
    </div>
  )
}
