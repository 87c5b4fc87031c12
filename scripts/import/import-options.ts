import { parseArgs } from 'node:util'
import { PlainError } from '../say'

export interface ImportCommand {
  paths: string[]
  dryRun: boolean
  json: boolean
  draft: boolean
  withImages: boolean
}

/** What was asked for. Throws a plain sentence in Dutch when that makes no sense. */
export function readImportCommand(args: string[]): ImportCommand {
  const { positionals, tokens } = parseArgs({ args, allowPositionals: true, strict: false, tokens: true })
  const chosen = tokens.filter(({ kind }) => kind === 'option').map(({ index }) => args[index] ?? '')
  const unknown = chosen.find((option) => !options.includes(option))
  if (unknown !== undefined) throw new PlainError(`“${unknown}” is geen bekende keuze.\n\n${usage}`)
  if (positionals.length === 0 || positionals.includes(''))
    throw new PlainError(`Noem een of meer bestanden of mappen.\n\n${usage}`)
  return {
    paths: positionals,
    dryRun: chosen.includes('--dry-run'),
    json: chosen.includes('--json'),
    draft: chosen.includes('--draft'),
    withImages: chosen.includes('--with-images'),
  }
}

const options = ['--dry-run', '--json', '--draft', '--with-images']

const usage = `Gebruik: npm run import -- <bestanden of mappen> [opties]

  --dry-run      zeg wat er zou gebeuren; er wordt niets geschreven en niets opgehaald
  --json         geef de uitkomst als één JSON-object; met “npm run --silent import” staat er niets omheen
  --draft        wat binnenkomt wordt een concept; wat openbaar was, blijft voor bezoekers zoals het was
  --with-images  haal het beeld van elk document op (alleen https, hoogstens 10 MB)

Van een map worden alle .md-bestanden geïmporteerd, ook die in mappen erin. Afloop: 0 gelukt, 1 een document is
niet geïmporteerd (de andere wel), 2 verkeerd gebruik, 130 onderbroken.`
