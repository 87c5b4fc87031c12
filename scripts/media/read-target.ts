import { parseArgs } from 'node:util'

import { PlainError } from '../say'

export type MoveTarget = 'bucket' | 'folder'

/** Where files go. Throws a plain sentence when the words behind the command do not say it. */
export function readTarget(args: string[]): MoveTarget {
  const usage = 'Usage: npm run media:move -- --to bucket|folder'
  const { values, positionals } = parseArgs({
    args,
    options: { to: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  })
  const { to, ...others } = values
  if (Object.keys(others).length > 0 || positionals.length > 0) throw new PlainError(usage)
  if (to !== 'bucket' && to !== 'folder') throw new PlainError(usage)
  return to
}
