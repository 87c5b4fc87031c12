import { PlainError } from './say'

/** What `npm run export` was asked for. */
export interface ExportChoice {
  slugs: string[] | 'all'
  folder: string
}

/** Reads the words behind the command. Throws a plain sentence in Dutch when they make no sense together. */
export function readExportOptions(args: string[]): ExportChoice {
  const at = args.indexOf('--out')
  const folder = at === -1 ? undefined : args[at + 1]
  if (!folder || folder.startsWith('--')) throw new PlainError(`Zeg met --out in welke map.\n${usage}`)
  const others = args.filter((_, index) => index !== at && index !== at + 1)
  const all = others.includes('--all')
  const unknown = others.find((arg) => arg.startsWith('-') && arg !== '--all')
  if (unknown) throw new PlainError(`“${unknown}” is geen bekende keuze.\n${usage}`)
  const slugs = others.filter((arg) => arg !== '--all')
  if (all === slugs.length > 0)
    throw new PlainError(`Noem thema’s bij hun webadres, of kies --all.\n${usage}`)
  return { slugs: all ? 'all' : slugs, folder }
}

const usage = 'Gebruik: npm run export -- <webadres>… | --all --out <map>'
