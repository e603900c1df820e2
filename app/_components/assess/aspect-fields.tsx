'use client'

import { AspectStrip } from '@/app/_components/aspect-strip'
import { FieldError } from '@/app/_components/field'
import {
  ASPECT_WORDS,
  ASPECTS,
  type Aspect,
  type AspectRelations,
  RELATION_WORDS,
  RELATIONS,
  type Relation,
} from '@/lib/domain/aspect'

type Props = { aspects: AspectRelations; onChange: (aspects: AspectRelations) => void; error?: string }

/** One short menu per aspect, a letter away from each answer, and the strip as it will look. */
export function AspectFields({ aspects, onChange, error }: Props) {
  function set(aspect: Aspect, relation: Relation | '') {
    const { [aspect]: _, ...others } = aspects
    onChange(relation ? { ...others, [aspect]: relation } : others)
  }

  return (
    <fieldset aria-describedby={error ? 'aspects-error' : 'aspects-hint'}>
      <legend className="font-medium">Aspects</legend>
      <p id="aspects-hint" className="mb-3 text-sm text-soft">
        {RELATIONS.map(
          (relation) => `${RELATION_WORDS[relation].label}: ${RELATION_WORDS[relation].definition}`,
        ).join(' ')}
      </p>
      <FieldError id="aspects" error={error} />
      <div className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-4 gap-y-3">
        {ASPECTS.map((aspect) => (
          <label key={aspect} className="block text-sm">
            <span className="mb-0.5 block">
              {ASPECT_WORDS[aspect].label} <span className="text-soft">{ASPECT_WORDS[aspect].code}</span>
            </span>
            <select
              name={`aspect-${aspect}`}
              className="control w-full"
              value={aspects[aspect] ?? ''}
              aria-invalid={error ? true : undefined}
              onChange={(event) => set(aspect, event.target.value as Relation | '')}
            >
              <option value="">not compared</option>
              {RELATIONS.map((relation) => (
                <option key={relation} value={relation}>
                  {RELATION_WORDS[relation].label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {Object.keys(aspects).length > 0 && (
        <div className="mt-3">
          <AspectStrip relations={aspects} />
        </div>
      )}
    </fieldset>
  )
}
