import { describe, expect, test } from 'vitest'

import { readImportCommand } from './import-options'

describe('npm run import', () => {
  test('takes files, folders and options in any order', () => {
    expect(readImportCommand(['a.md', '--json', '--dry-run', 'map', '--draft', '--with-images'])).toEqual({
      paths: ['a.md', 'map'],
      dryRun: true,
      json: true,
      draft: true,
      withImages: true,
    })
  })

  test('publishes and writes by default; what follows -- is a path', () => {
    expect(readImportCommand(['--', '--vreemd.md'])).toEqual({
      paths: ['--vreemd.md'],
      dryRun: false,
      json: false,
      draft: false,
      withImages: false,
    })
  })

  test.each([[[]], [['--dry-run']], [['a.md', '--droog']], [['a.md', '--draft=ja']], [['']]])(
    'does not understand %j',
    (args) => expect(readImportCommand(args)).toBeNull(),
  )
})
