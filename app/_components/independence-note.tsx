import { INDEPENDENCE_WORDS, type Independence } from '@/lib/domain/independence'

/** Whether two claims have one origin, in words; the basis shows on hover. */
export function IndependenceNote(props: { independence: Independence; basis?: string | null }) {
  return (
    <span
      title={props.basis ?? undefined}
      className="inline-flex items-center rounded-full border border-rule px-2 py-px text-sm text-soft"
    >
      {INDEPENDENCE_WORDS[props.independence].label}
    </span>
  )
}
