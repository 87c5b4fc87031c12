import type { ReactNode } from 'react'

/** Terms with what they stand for, beside each other where there is room. */
export function DefinitionList({ entries }: { entries: { term: string; value: ReactNode }[] }): ReactNode {
  return (
    <dl className="grid max-w-[52rem] gap-x-8 gap-y-2 sm:grid-cols-[13rem_minmax(0,1fr)]">
      {entries.map(({ term, value }) => (
        <div key={term} className="contents">
          <dt className="text-muted">{term}</dt>
          <dd className="max-sm:mb-2">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
