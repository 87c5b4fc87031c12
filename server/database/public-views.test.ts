import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

import { createPublicViews } from './public-views'

test('the newest migration that names the public views was written for these: they are created after a migration', () => {
  const hash = createHash('sha256').update(createPublicViews).digest('hex').slice(0, 16)
  const named = readdirSync('migrations')
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => readFileSync(path.join('migrations', file), 'utf8').match(/Public views: \w+/) ?? [])

  expect(named.at(-1)).toBe(`Public views: ${hash}`)
})
