import { INDEPENDENCE_WORDS, type Independence } from '@/lib/domain/independence'
import { PRESET_WORDS } from '@/lib/domain/preset-field'

/** Whether two claims have one origin, in words; the basis shows on hover. */
export function IndependenceNote(props: {
  independence: Independence
  basis?: string | null
  isPreset?: boolean
}) {
  return (
    <span title={props.basis ?? undefined} className="independence">
      {INDEPENDENCE_WORDS[props.independence].label}
      {props.isPreset ? <span className="ml-1 font-normal text-soft">({PRESET_WORDS})</span> : null}
    </span>
  )
}
