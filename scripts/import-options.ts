import { parseArgs } from 'node:util'

export interface ImportCommand {
  paths: string[]
  dryRun: boolean
  json: boolean
  draft: boolean
  withImages: boolean
}

/** What was asked for; `null` when that cannot be understood. */
export function readImportCommand(args: string[]): ImportCommand | null {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true })
    if (positionals.length === 0 || positionals.includes('')) return null
    return {
      paths: positionals,
      dryRun: values['dry-run'],
      json: values.json,
      draft: values.draft,
      withImages: values['with-images'],
    }
  } catch (error) {
    // `parseArgs` says so in English; whoever reads the usage sees what is wrong.
    if (error instanceof TypeError && 'code' in error) return null
    throw error
  }
}

const options = {
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  draft: { type: 'boolean', default: false },
  'with-images': { type: 'boolean', default: false },
} as const

export const importUsage = `Gebruik: npm run import -- <bestanden of mappen> [opties]

  --dry-run      zeg wat er zou gebeuren; er wordt niets geschreven en niets opgehaald
  --json         geef de uitkomst als één JSON-object; met “npm run --silent import” staat er niets omheen
  --draft        wat binnenkomt wordt een concept; wat openbaar was, blijft voor bezoekers zoals het was
  --with-images  haal het beeld van elk document op (alleen https, hoogstens 10 MB)

Van een map worden alle .md-bestanden geïmporteerd. Afloop: 0 gelukt, 1 een document is niet geïmporteerd
(de andere wel), 2 verkeerd gebruik.
`
