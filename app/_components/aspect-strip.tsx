'use client'

import { ASPECT_WORDS, ASPECTS, type AspectRelations, RELATIONS } from '@/lib/domain/aspect'
import { describeAspects } from '@/lib/domain/describe-aspects'

/**
 * The compared aspects of a pair as a row of coded cells, grouped agree, differ, conflict, silent. One focusable
 * whole: it is spoken as one sentence, which pointer and focus also show. The signs and the caption are the style
 * sheet's: a list shows hundreds of cells.
 */
export function AspectStrip({ relations }: { relations: AspectRelations }) {
  const sentence = describeAspects(relations)
  const runs = RELATIONS.map((relation) => ({
    relation,
    aspects: ASPECTS.filter((aspect) => relations[aspect] === relation),
  })).filter((run) => run.aspects.length > 0)
  if (runs.length === 0) return <span className="text-sm text-soft">{sentence}</span>

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: focus is how a keyboard reaches the strip's sentence
    <span className="aspect-strip" role="img" aria-label={sentence} tabIndex={0}>
      {runs.map(({ relation, aspects }) => (
        <span key={relation} className="aspect-run" data-relation={relation}>
          {aspects.map((aspect) => (
            <b key={aspect}>{ASPECT_WORDS[aspect].code}</b>
          ))}
        </span>
      ))}
    </span>
  )
}
