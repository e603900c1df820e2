import { Sign } from '@/app/_components/sign'
import { SilenceButton } from '@/app/_components/silence/silence-button'
import type { Actor } from '@/lib/domain/policy'
import { besides, type SilenceMark, stanceOf, tellingLink } from '@/lib/domain/silence'
import type { MapArticle, MapCell, MapTopic } from '@/lib/domain/silence-map'
import { STANCE_WORDS, type Stance } from '@/lib/domain/stance'
import { plural } from '@/lib/format/count-words'

type Props = { cell: MapCell; article: MapArticle; topic: MapTopic; actor: Actor | null }

/** How one article stands to one topic, and the way on: to the link or the claim that says so, or a press that marks it. */
export function SilenceCell(props: Props) {
  const { cell, article, topic, actor } = props
  const stance = stanceOf(cell)
  if (cell.claims.length > 0) return <ClaimCell {...props} stance={stance} />
  const own = cell.marks.find(({ analyst }) => analyst.id === actor?.id)
  const words = <StanceWords stance={stance} />
  const by = describeBy(cell.marks, actor)
  if (!actor)
    return (
      <span className="silence-cell" data-stance={stance}>
        {words}
      </span>
    )
  return (
    <>
      <SilenceButton
        className="silence-cell"
        stance={stance}
        of={{
          article: { id: article.id, name: nameArticle(article) },
          topic,
          versionId: article.latest.versionId,
        }}
        own={own ? { ...own, isCurrent: own.versionRead === article.latest.number } : null}
      >
        {words}
      </SilenceButton>
      {by && <span className="silence-by">{by}</span>}
    </>
  )
}

function ClaimCell({ cell, article, topic, stance }: Props & { stance: Stance }) {
  const link = tellingLink(stance, cell.links)
  const also = besides(stance, cell.links)
  const claim = cell.claims.find((id) => id === cell.reference) ?? cell.claims[0]
  return (
    <>
      <a
        href={link ? `/links/${link.id}` : `/articles/${article.id}?claim=${claim}#${claim}`}
        className="silence-cell"
        data-stance={stance}
      >
        <StanceWords stance={stance} />
        {cell.claims.length > 1 && (
          <span className="silence-count">{plural(cell.claims.length, 'claim')}</span>
        )}
        <span className="sr-only">
          : {nameArticle(article)} on {topic.label}
        </span>
      </a>
      {also.length > 0 && (
        <span className="silence-by">in part: {also.map((one) => STANCE_WORDS[one].label).join(', ')}</span>
      )}
      {cell.marks.length > 0 && (
        <span className="silence-by">
          was marked silent by {cell.marks.map(({ analyst }) => analyst.name).join(', ')}; no longer holds
        </span>
      )}
    </>
  )
}

export function StanceWords({ stance }: { stance: Stance }) {
  const { sign, label } = STANCE_WORDS[stance]
  return (
    <>
      {sign && <Sign sign={sign} />}
      <span>{label}</span>
    </>
  )
}

/** Several articles may be of one source, and titles are long: the id tells them apart. */
export const nameArticle = ({ source, id }: MapArticle) => `${source.name}, ${id}`

/** Who found it silent, oneself last and not by name. */
function describeBy(marks: readonly SilenceMark[], actor: Actor | null): string | null {
  const others = marks.filter(({ analyst }) => analyst.id !== actor?.id).map(({ analyst }) => analyst.name)
  const [first, ...more] = marks.length > others.length ? [...others, 'you'] : others
  if (first === undefined) return null
  return more.length > 0 ? `${first} and ${plural(more.length, 'other')}` : first
}
