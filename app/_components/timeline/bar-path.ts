type Bar = {
  start: number
  end: number
  /** Where it stands: its middle, and half its height. */
  middle: number
  half: number
  openStart: boolean
  openEnd: boolean
}

/** How far an arrowhead reaches into its bar. */
const HEAD = 9

/** The outline of a bar as SVG path data: a side that is open ends in an arrowhead. */
export function barPath({ start, end, middle, half, openStart, openEnd }: Bar): string {
  const [top, bottom] = [middle - half, middle + half]
  const left = openStart ? `${start + HEAD},${bottom} ${start},${middle} ${start + HEAD},${top}` : ''
  const right = openEnd ? `${end - HEAD},${top} ${end},${middle} ${end - HEAD},${bottom}` : ''
  return `M${left || `${start},${bottom} ${start},${top}`} L${right || `${end},${top} ${end},${bottom}`}Z`
}
