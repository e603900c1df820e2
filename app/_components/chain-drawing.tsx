import type { ChainNode } from '@/lib/domain/chain/chain-path'
import { BOX, type FlowLayout, type PlacedNode } from '@/lib/domain/chain/flow-layout'
import { MANNER_WORDS } from '@/lib/domain/claim-words'
import { plural } from '@/lib/format/count-words'
import { describeEdtf } from '@/lib/format/edtf-words'

/**
 * Merged chains as a drawing, from origins on the left to articles on the right; on a phone the list beside it tells the
 * same. Each step leads to what it is in the record.
 */
export function ChainDrawing({ layout, label }: { layout: FlowLayout; label: string }) {
  const { width, height, nodes, edges, frames } = layout
  return (
    // biome-ignore lint/a11y/useSemanticElements: an svg is no fieldset
    <svg
      viewBox={`0 0 ${width} ${height + 4}`}
      width={width}
      height={height + 4}
      role="group"
      aria-label={label}
      className="flow"
    >
      <defs>
        <marker
          id="flow-end"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="9"
          markerUnits="userSpaceOnUse"
          markerHeight="9"
          orient="auto"
        >
          <path d="M0 0.5 7.5 4 0 7.5z" className="flow-end" />
        </marker>
      </defs>
      {frames.map(({ x, y, certain, ...size }) => (
        <g key={`${x} ${y}`}>
          <rect x={x} y={y} {...size} rx={6} className="flow-frame" data-certain={certain || undefined} />
          <text x={x + 8} y={y + 13} className="flow-caption">
            {certain ? 'one voice' : 'likely one voice'}
          </text>
        </g>
      ))}
      {edges.map(({ from, to, path, inferred, back, claims }) => (
        <path
          key={`${from} ${to}`}
          d={path}
          className="flow-edge"
          data-inferred={inferred || undefined}
          data-back={back || undefined}
          strokeWidth={Math.min(6, 1 + Math.sqrt(claims))}
          markerEnd="url(#flow-end)"
        />
      ))}
      {[...nodes]
        .sort((a, b) => a.x - b.x || a.y - b.y)
        .map((node) => (
          <foreignObject key={node.key} x={node.x} y={node.y} {...BOX}>
            <Box node={node} />
          </foreignObject>
        ))}
    </svg>
  )
}

function Box({ node }: { node: PlacedNode }) {
  const { by, at, role, manners, identified, article, claims } = node
  const manner = manners.map((one) => MANNER_WORDS[one]).join('; ')
  const said = article
    ? [plural(claims.length, 'claim'), describeEdtf(article.publishedEdtf)].join(', ')
    : identified === false
      ? 'not identified'
      : manner || (role === 'ORIGIN' ? 'origin' : '')
  const name = article ? `${article.source.name}: ${article.title}` : by
  return (
    <div
      className="flow-box"
      data-role={role}
      data-unidentified={identified === false || undefined}
      title={`${name}. ${manner || said}`}
    >
      {at ? (
        <a href={chainHref(at)} className="flow-name">
          {name}
        </a>
      ) : (
        <span className="flow-name">{name}</span>
      )}
      <span className="flow-said">{said}</span>
    </div>
  )
}

const PATHS: Record<string, string> = { origin: '/origins', source: '/sources', article: '/articles' }

/** The page of what a step of a chain is in the record. */
export function chainHref(at: ChainNode): string {
  const [kind = '', id = ''] = at.split(/:(.*)/s)
  return `${PATHS[kind]}/${encodeURIComponent(id)}`
}
