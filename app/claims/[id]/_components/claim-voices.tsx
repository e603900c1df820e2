import { SectionHeading } from '@/app/_components/section-heading'
import { Voices } from '@/app/_components/voices'
import type { ClaimSupport } from '@/lib/domain/claim-support'
import type { OriginFacts } from '@/lib/domain/record'
import { describeCorroborations, plural } from '@/lib/format/count-words'

/** Who stands for the claim and who against it, in articles, origins and voices: copies are told from confirmation. */
export function ClaimVoices({ support, facts }: { support: ClaimSupport; facts: OriginFacts }) {
  const { corroborations, repetitions, against } = support
  return (
    <section aria-labelledby="voices" className="mt-10">
      <SectionHeading id="voices">Who stands behind it</SectionHeading>
      <div className="grid gap-x-10 gap-y-5 desk:grid-cols-2">
        <div>
          <h3 className="font-semibold">For it</h3>
          <p className="text-sm text-soft">
            This claim{' '}
            {corroborations === 0
              ? 'alone: nothing corroborates it'
              : `and ${describeCorroborations(corroborations, repetitions)}`}
          </p>
          <Voices id="for" claims={support.for} facts={facts} />
        </div>
        <div>
          <h3 className="font-semibold">Against it</h3>
          {against.length === 0 ? (
            <p className="text-sm text-soft">Nothing in the record contradicts it.</p>
          ) : (
            <>
              <p className="text-sm text-soft">
                {plural(against.length, 'contradiction')}, apparent ones included
              </p>
              <Voices id="against" claims={against} facts={facts} />
            </>
          )}
        </div>
      </div>
    </section>
  )
}
