import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export interface Column<Row> {
  label: string
  cell: (row: Row) => ReactNode
  isNumber?: boolean
}

/** Rows beside each other, to compare or to print; it scrolls by itself where it does not fit. */
export function DataTable<Row>({
  label,
  columns,
  rows,
  keyOf,
}: {
  label: string
  /** The first column names the row. */
  columns: Column<Row>[]
  rows: Row[]
  keyOf: (row: Row) => string
}): ReactNode {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className="mt-4 overflow-x-auto print:overflow-visible"
    >
      <table className="w-full border-collapse text-left wrap-break-word">
        <thead className="text-small text-muted">
          <tr>
            {columns.map(({ label: name, isNumber }) => (
              <th
                key={name}
                scope="col"
                className={clsx(
                  'border-b border-line-strong py-2 pr-6 font-semibold whitespace-nowrap',
                  isNumber && 'text-right',
                )}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ label: name, cell, isNumber }, place) => {
                const Cell = place === 0 ? 'th' : 'td'
                return (
                  <Cell
                    key={name}
                    scope={place === 0 ? 'row' : undefined}
                    className={clsx(
                      'border-b border-line py-3 pr-6 align-top',
                      place === 0 && 'min-w-48 font-semibold',
                      isNumber && 'text-right whitespace-nowrap tabular-nums',
                    )}
                  >
                    {cell(row)}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
