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

  test.each([
    [[], 'Noem een of meer bestanden of mappen.'],
    [['--dry-run'], 'Noem een of meer bestanden of mappen.'],
    [[''], 'Noem een of meer bestanden of mappen.'],
    [['a.md', '--droog'], '“--droog” is geen bekende keuze.'],
    [['a.md', '--draft=ja'], '“--draft=ja” is geen bekende keuze.'],
    [['-n', 'a.md'], '“-n” is geen bekende keuze.'],
  ])('does not understand %j, and says how it is used', (args, message) => {
    expect(() => readImportCommand(args)).toThrow(`${message}\n\nGebruik: npm run import -- `)
  })
})
