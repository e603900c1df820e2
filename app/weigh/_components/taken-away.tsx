import { Notice } from '@/app/_components/notice'
import { TAKEABLE_WORDS, type WeighChoice } from '@/lib/domain/weigh/weigh-choice'
import { toggleTaken, type WeighAddress, weighHref } from './weigh-address'

/** What is taken away, each with the way to put it back, and that nothing is changed by it. */
export function TakenAway({ said, chosen }: { said: WeighAddress; chosen: WeighChoice[] }) {
  return (
    <>
      <Notice tone="info">
        {chosen.length > 0 ? 'The record as it would stand without what you took away. ' : ''}
        Nothing is changed by looking: whatever is taken away here stays in the record and in every other
        page.
      </Notice>
      {chosen.length > 0 && (
        <section aria-label="Taken away" className="mb-5">
          <ul className="flex flex-wrap gap-2">
            {chosen.map(({ kind, id, label }) => (
              <li
                key={`${kind} ${id}`}
                className="flex flex-wrap items-center gap-x-2 rounded border border-dashed border-edge bg-card px-3 py-1"
              >
                <span className="text-sm text-soft">Without the {TAKEABLE_WORDS[kind]}</span>
                <a href={`/${kind}s/${id}`} className="font-medium">
                  {label}
                </a>
                <a href={toggleTaken(said, kind, id)} className="tap text-sm">
                  Put back<span className="sr-only"> {label}</span>
                </a>
              </li>
            ))}
          </ul>
          <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
            <a href={weighHref(said, { likely: !said.likely })} className="tap">
              {said.likely ? 'Count only what is certain' : 'Count what is only likely as certain too'}
            </a>
            <a href={weighHref(said, { source: [], origin: [], cluster: [] })} className="tap">
              Put everything back
            </a>
          </p>
        </section>
      )}
    </>
  )
}
