import { toggleTaken, type WeighAddress } from './weigh-address'

type Named = { id: string; label: string }
type Props = {
  said: WeighAddress
  origins: Record<'resting' | 'alsoElsewhere' | 'likely', Named[]>
}

/** Which origins fall because they rest on what is taken away, and which only likely would. */
export function FallenOrigins({ said, origins: { resting, alsoElsewhere, likely } }: Props) {
  return (
    <>
      {resting.length > 0 && (
        <p className="mt-2 max-w-prose">
          What rests on it falls with it: <Names of={resting} />.
          {alsoElsewhere.length > 0 && (
            <>
              {' '}
              Of these, <Names of={alsoElsewhere} /> also {alsoElsewhere.length === 1 ? 'rests' : 'rest'} on
              what stands.
            </>
          )}
        </p>
      )}
      {likely.length > 0 && (
        <p className="mt-2 max-w-prose">
          Only likely tied to it, and left standing:{' '}
          {likely.slice(0, NAMED).map(({ id, label }, i) => (
            <span key={id}>
              {i > 0 && '; '}
              <a href={`/origins/${id}`}>{label}</a>{' '}
              <a href={toggleTaken(said, 'origin', id)} className="text-sm">
                (take away<span className="sr-only"> {label}</span>)
              </a>
            </span>
          ))}
          <More than={likely.length} />.
        </p>
      )}
    </>
  )
}

/** How many origins are named; the rest are counted. */
const NAMED = 12

function Names({ of }: { of: Named[] }) {
  return (
    <>
      {of.slice(0, NAMED).map(({ id, label }, i) => (
        <span key={id}>
          {i > 0 && '; '}
          <a href={`/origins/${id}`}>{label}</a>
        </span>
      ))}
      <More than={of.length} />
    </>
  )
}

const More = ({ than }: { than: number }) => (than > NAMED ? ` and ${than - NAMED} more` : null)
