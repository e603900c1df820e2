import { INDEPENDENCE_WORDS, type Independence } from '@/lib/domain/independence'

/** Whether two claims have one origin, in words; the basis shows on hover. */
export function IndependenceNote(props: { independence: Independence; basis?: string | null }) {
  return (
    <span title={props.basis ?? undefined} className="independence">
      {INDEPENDENCE_WORDS[props.independence].label}
    </span>
  )
}
