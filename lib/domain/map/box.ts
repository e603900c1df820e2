/** A rectangle of the drawing, in CSS pixels at its own scale, from the top left. */
export type Box = { x: number; y: number; width: number; height: number }
export type Placed = Box & { id: string }

export const right = ({ x, width }: Box) => x + width
export const bottom = ({ y, height }: Box) => y + height
const centreX = ({ x, width }: Box) => x + width / 2
const centreY = ({ y, height }: Box) => y + height / 2

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** A step to the side counts so much more than one ahead, so that a press goes where it points. */
const ASIDE = 2

/** The nearest of some boxes in a direction from one of them; null where there is none. */
export function nearestBox<B extends Box>(boxes: readonly B[], from: B, direction: Direction): B | null {
  const isAcross = direction === 'left' || direction === 'right'
  const sign = direction === 'left' || direction === 'up' ? -1 : 1
  let nearest: { box: B; far: number } | null = null
  for (const box of boxes) {
    const dx = centreX(box) - centreX(from)
    const dy = centreY(box) - centreY(from)
    const ahead = sign * (isAcross ? dx : dy)
    const far = ahead + ASIDE * Math.abs(isAcross ? dy : dx)
    if (box !== from && ahead > 1 && (nearest === null || far < nearest.far)) nearest = { box, far }
  }
  return nearest?.box ?? null
}
