import { describe, expect, test } from 'vitest'

import { readExportOptions } from './export-options'

describe('npm run export', () => {
  test.each([
    [['asiel', 'wonen', '--out', 'map'], { slugs: ['asiel', 'wonen'], folder: 'map' }],
    [['--out', 'map', 'asiel'], { slugs: ['asiel'], folder: 'map' }],
    [['asiel', '--out', 'asiel'], { slugs: ['asiel'], folder: 'asiel' }],
    [['--all', '--out', '/tmp/een map'], { slugs: 'all', folder: '/tmp/een map' }],
    [['--out=map', 'asiel'], { slugs: ['asiel'], folder: 'map' }],
    [['--out', '.', '--all'], { slugs: 'all', folder: '.' }],
  ])('understands %j', (args, choice) => expect(readExportOptions(args)).toEqual(choice))

  test.each([
    ['nothing', [], 'Zeg met --out in welke map.'],
    ['no folder', ['asiel'], 'Zeg met --out in welke map.'],
    ['nothing behind --out', ['asiel', '--out'], 'Zeg met --out in welke map.'],
    ['an empty folder', ['asiel', '--out', ''], 'Zeg met --out in welke map.'],
    ['an option for a folder', ['--out', '--all'], 'Zeg met --out in welke map.'],
    ['neither topics nor --all', ['--out', 'map'], 'Noem thema’s bij hun webadres, of kies --all.'],
    ['both', ['asiel', '--all', '--out', 'map'], 'Noem thema’s bij hun webadres, of kies --all.'],
    ['another option', ['asiel', '--json', '--out', 'map'], '“--json” is geen bekende keuze.'],
    ['two folders', ['asiel', '--out', 'a', '--out', 'b'], 'Zeg met --out in welke map.'],
    ['a short option', ['asiel', '-x', '--out', 'map'], '“-x” is geen bekende keuze.'],
    [
      'a value for --all',
      ['asiel', '--all=ja', '--out', 'map'],
      'Noem thema’s bij hun webadres, of kies --all.',
    ],
  ])('does not understand %s, and says how it is used', (_, args, message) => {
    expect(() => readExportOptions(args)).toThrow(
      `${message}\nGebruik: npm run export -- <webadres>… | --all --out <map>`,
    )
  })
})
