/** Says of a link in a list that a corrected text touched one of its claims. */
export function RecheckBadge() {
  return (
    <span className="rounded-sm border border-edge px-1.5 text-xs font-semibold text-ink">
      to be looked at again
    </span>
  )
}
