import type { JSONFieldServerProps } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { MergeReport } from './merge-report'

function shown(moved: { table: string; ids: number[] }[]): string {
  const value = {
    moved: moved.map((each) => ({ ...each, removed: [], roles: [] })),
    aliases: [],
    redirect: null,
  }
  const props = { field: { label: 'Wat er veranderde' }, value } as unknown as JSONFieldServerProps
  return renderToStaticMarkup(<MergeReport {...props} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/ +/g, ' ')
}

test('what two columns of a table named is one row of the report, and what nothing named is none', () => {
  const told = shown([
    { table: 'organisations', ids: [1, 2] },
    { table: 'organisations', ids: [2] },
    { table: 'sources', ids: [] },
  ])
  expect(told).toContain('Opvolger of ministerie van een organisatie 3 0 0')
  expect(told).not.toContain('Uitgever')
})
