import { parseArgs } from 'node:util'

import { PlainError } from '../say'

/** What `npm run export` was asked for. */
export interface ExportChoice {
  slugs: string[] | 'all'
  folder: string
}

/** Reads the arguments of the command. Throws a plain sentence in Dutch when they make no sense together. */
export function readExportOptions(args: string[]): ExportChoice {
  const { values, positionals: slugs } = parseArgs({ args, options, strict: false, allowPositionals: true })
  const { out = [], all, ...others } = values
  const [folder, ...more] = [out].flat()
  if (typeof folder !== 'string' || folder === '' || folder.startsWith('--') || more.length > 0)
    throw new PlainError(`Zeg met --out in welke map.\n${usage}`)
  const [unknown] = Object.keys(others)
  if (unknown) throw new PlainError(`“${dashed(unknown)}” is geen bekende keuze.\n${usage}`)
  if ((all !== undefined) === slugs.length > 0)
    throw new PlainError(`Noem thema’s bij hun webadres, of kies --all.\n${usage}`)
  return { slugs: all ? 'all' : slugs, folder }
}

const options = { out: { type: 'string', multiple: true }, all: { type: 'boolean' } } as const

const usage = 'Gebruik: npm run export -- <webadres>… | --all --out <map>'

function dashed(option: string): string {
  return option.length === 1 ? `-${option}` : `--${option}`
}
