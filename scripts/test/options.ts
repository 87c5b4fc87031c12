import { parseArgs } from 'node:util'
import { PlainError } from '../say'

const usualParts = ['check', 'unit', 'integration', 'e2e'] as const
const parts = [...usualParts, 'long'] as const

export type Part = (typeof parts)[number]

export type TestOptions = {
  parts: Part[]
  /** Full counts in what is too long for every change, and what is run then alone. */
  long: boolean
  /** Passed on to the runner. */
  args: string[]
}

/** Reads `--only PART` (more than once, for more parts), `--long`, and the names of test files. */
export function readTestOptions(given: string[]): TestOptions {
  const { values, positionals } = parseArgs({
    args: given,
    options: { only: { type: 'string', multiple: true }, long: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const all = values.long ? parts : usualParts
  return { parts: values.only?.map(toPart) ?? [...all], long: values.long, args: positionals }
}

function toPart(name: string): Part {
  const part = parts.find((known) => known === name)
  if (part) return part
  throw new PlainError(`--only takes ${parts.join(', ')}; "${name}" is none of them`)
}
