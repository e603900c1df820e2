import { ASPECT_WORDS, ASPECTS, RELATION_WORDS, RELATIONS } from '@/lib/domain/aspect'
import { VERDICT_WORDS, VERDICTS } from '@/lib/domain/verdict'
import { KindBadge } from './kind-badge'

/** What kinds, relations and aspect codes mean, each in its own look. */
export function AspectLegend() {
  return (
    <div className="grid gap-x-8 gap-y-4 text-sm desk:grid-cols-2">
      <dl className="grid content-start gap-y-2">
        {VERDICTS.map((verdict) => (
          <div key={verdict} className="grid gap-x-4 phone:grid-cols-[9rem_minmax(0,1fr)]">
            <dt>
              <KindBadge badge={verdict} />
            </dt>
            <dd className="text-soft">{VERDICT_WORDS[verdict].definition}</dd>
          </div>
        ))}
      </dl>
      <div className="grid content-start gap-y-4">
        <dl className="grid gap-y-2">
          {RELATIONS.map((relation) => (
            <div key={relation} className="grid items-center gap-x-4 phone:grid-cols-[9rem_minmax(0,1fr)]">
              <dt className="flex items-center gap-2 text-ink">
                <span className="aspect-strip" aria-hidden="true">
                  <span className="aspect-run" data-relation={relation}>
                    <b />
                  </span>
                </span>
                {RELATION_WORDS[relation].label}
              </dt>
              <dd className="text-soft">{RELATION_WORDS[relation].definition}</dd>
            </div>
          ))}
        </dl>
        <dl className="grid gap-x-4 phone:grid-cols-[9rem_minmax(0,1fr)]">
          <dt>
            <span className="quote quote-mark" data-tone="other">
              other words
            </span>
          </dt>
          <dd className="text-soft">Where two quotes put a like sentence differently.</dd>
        </dl>
        <dl className="flex flex-wrap gap-x-4 gap-y-1">
          {ASPECTS.map((aspect) => (
            <div key={aspect} className="flex gap-1.5">
              <dt className="font-semibold text-ink">{ASPECT_WORDS[aspect].code}</dt>
              <dd className="text-soft">{ASPECT_WORDS[aspect].label}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  )
}
