'use client'

import { Button } from '@/app/_components/button'
import { KeyHint } from '@/app/_components/key-hint'
import { Sign } from '@/app/_components/sign'
import { ASPECT_WORDS, type AspectRelations, RELATION_WORDS } from '@/lib/domain/aspect'
import type { AspectProposal } from '@/lib/domain/propose-aspects'
import { confirmAll, listOpenProposals } from './confirm-proposals'
import './proposed-aspects.css'

type Props = {
  proposals: AspectProposal[]
  aspects: AspectRelations
  onChange: (aspects: AspectRelations) => void
}

/** What rules propose of the aspects, each with its reason. None counts until it is taken. */
export function ProposedAspects({ proposals, aspects, onChange }: Props) {
  const open = listOpenProposals(proposals, aspects)
  if (proposals.length === 0) return null
  return (
    <fieldset className="min-w-0">
      <legend className="font-medium">Proposed aspects</legend>
      <p className="mb-2 text-sm text-soft" role="status">
        {open.length > 0
          ? 'By rules, from what the two claims record. None is saved unless you take it.'
          : 'You took or set each of them.'}
      </p>
      <ul className="grid gap-1.5">
        {open.map(({ aspect, relation, why, by }) => (
          <li key={aspect} className="proposed-aspect" title={`Proposed by ${by}`}>
            <p className="min-w-0 grow">
              <span className="inline-flex items-center gap-1.5 font-medium">
                {ASPECT_WORDS[aspect].label}
                <Sign sign={RELATION_WORDS[relation].sign} />
                {RELATION_WORDS[relation].label}
              </span>
              <span className="block text-sm text-soft">{why}</span>
            </p>
            <Button
              aria-label={`Take: ${ASPECT_WORDS[aspect].label}, ${RELATION_WORDS[relation].label}`}
              onClick={() => onChange({ ...aspects, [aspect]: relation })}
            >
              Take
            </Button>
          </li>
        ))}
      </ul>
      {open.length > 1 && (
        <Button className="mt-2" onClick={() => onChange(confirmAll(proposals, aspects))}>
          Take all {open.length} <KeyHint press="a" />
        </Button>
      )}
    </fieldset>
  )
}
