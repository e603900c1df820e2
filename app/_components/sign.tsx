/** Strokes on a 16-unit grid, so that signs look alike whichever fonts a reader has. */
const STROKES: Record<string, { width: number; path: string }> = {
  '≈': { width: 16, path: 'M2 6.2c2-2.2 4-2.2 6 0s4 2.2 6 0M2 11.2c2-2.2 4-2.2 6 0s4 2.2 6 0' },
  '≠': { width: 16, path: 'M2.5 5.8h11M2.5 10.4h11M10.8 2.2 5.2 14' },
  '=': { width: 14, path: 'M2.5 5.8h9M2.5 10.4h9' },
  '⨯': { width: 14, path: 'M3.2 4.2l7.6 7.6M10.8 4.2l-7.6 7.6' },
  '–': { width: 14, path: 'M3 8h8' },
  '○': { width: 16, path: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z' },
  '•': { width: 16, path: 'M8 6a2 2 0 1 0 0 4A2 2 0 0 0 8 6z' },
  '∅': { width: 16, path: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3zM13 2.5 3 13.5' },
  '?': { width: 11, path: 'M2.5 5.5c0-3.8 6-3.8 6 0 0 2.2-3 2.3-3 4.7M5.5 13.2v.1' },
  '₁': { width: 6, path: 'M1.2 10.2l2-1.4V15' },
  '…': { width: 12, path: 'M2 11.5v.1M6 11.5v.1M10 11.5v.1' },
}

/**
 * Draws a sign of the vocabulary, such as `≠?` or `≈₁`, as tall as the text around it. It is hidden from screen
 * readers: the word beside it says the same. A sign without strokes of its own is set as text.
 */
export function Sign({ sign }: { sign: string }) {
  const drawn = drawStrokes(sign)
  if (!drawn) return <span aria-hidden="true">{sign}</span>
  return (
    <svg viewBox={`0 0 ${drawn.width} 16`} className="sign" aria-hidden="true">
      {drawn.paths}
    </svg>
  )
}

type InDrawing = { sign: string; x: number; y: number; height: number }

/** The same inside a drawing: its middle at x and y, in the drawing's own units. */
export function SignIn({ sign, x, y, height }: InDrawing) {
  const drawn = drawStrokes(sign)
  if (!drawn) return null
  const width = (drawn.width * height) / 16
  const at = { x: x - width / 2, y: y - height / 2, width, height }
  return (
    <svg viewBox={`0 0 ${drawn.width} 16`} {...at} className="sign-drawn" aria-hidden="true">
      {drawn.paths}
    </svg>
  )
}

/** Null where a character has no strokes. */
function drawStrokes(sign: string) {
  const strokes = [...sign].map((character) => STROKES[character])
  if (!strokes.every((stroke) => stroke !== undefined)) return null
  let width = 0
  const paths = strokes.map((stroke) => {
    const x = width
    width += stroke.width
    return <path key={x} d={stroke.path} transform={x > 0 ? `translate(${x} 0)` : undefined} />
  })
  return { width, paths }
}
