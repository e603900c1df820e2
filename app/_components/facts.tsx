'use client'

import type { ReactNode } from 'react'

export type Fact = { label: string; value: ReactNode }

/** Facts as rows of label and value, for reading down. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="grid grid-cols-1 phone:grid-cols-[minmax(6.5rem,max-content)_minmax(0,1fr)]">
      {facts.map((fact) => (
        <div key={fact.label} className="contents">
          <dt className="pt-1.5 text-soft phone:border-t phone:border-rule phone:py-1.5 phone:pr-6">
            {fact.label}
          </dt>
          <dd className="border-rule pb-1.5 max-phone:border-b phone:border-t phone:py-1.5">{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Facts on one line that wraps, under a title: the value first, strong. */
export function FactLine({ facts }: { facts: Fact[] }) {
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-1">
      {facts.map((fact) => (
        <div key={fact.label} className="flex flex-row-reverse gap-1.5">
          <dt className="text-soft">{fact.label}</dt>
          <dd className="font-semibold tabular-nums">{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
