'use client'

import type { Fact } from './facts'

/** Facts in words on one line that wraps, each label before its value. For counts see FactLine. */
export function FactPhrases({ facts }: { facts: Fact[] }) {
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-1">
      {facts.map(({ label, value }) => (
        <div key={label} className="flex flex-wrap gap-x-1.5">
          <dt className="text-soft">{label}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
