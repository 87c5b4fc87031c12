import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import type { RegisterOverview } from './read-register'
import { RegisterDifferences } from './register-differences'

// Its buttons are of the admin, whose style sheets Node cannot load.
vi.mock('./difference-actions.client', () => ({ DifferenceActions: () => null }))

function shown({ mayLoad = false, ...overview }: Partial<RegisterOverview> & { mayLoad?: boolean }): string {
  const nothing: RegisterOverview = { day: null, problem: null, lines: [] }
  const html = renderToStaticMarkup(
    <RegisterDifferences overview={{ ...nothing, ...overview }} mayReject={false} mayLoad={mayLoad} />,
  )
  return html.replace(/<[^>]+>/g, '')
}

const problem = 'het duurde te lang'

test('a register that could not be loaded is told, whether there was one or not', () => {
  expect(shown({ problem })).toContain('Het register kon niet worden geladen: het duurde te lang.')
  expect(shown({ problem, day: '2026-11-28' })).toBe(
    'Wijkt af van het registerHet register kon niet worden bijgewerkt: het duurde te lang.',
  )
})

test('a register that says what the guide does is not told of', () => {
  expect(shown({ day: '2026-11-28' })).toBe('')
})

test('how to load the register is told to whoever can do so alone', () => {
  expect(shown({ mayLoad: true })).toContain('npm run register')
  expect(shown({})).toBe('')
})
