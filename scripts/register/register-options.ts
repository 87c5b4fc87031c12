import { parseArgs } from 'node:util'
import { PlainError } from '../say'

/** What was asked for. Throws a plain sentence in Dutch when that makes no sense. */
export function readRegisterCommand(args: string[]): { place: string; mayShrink: boolean } {
  const { positionals, tokens } = parseArgs({ args, allowPositionals: true, strict: false, tokens: true })
  const chosen = tokens.filter(({ kind }) => kind === 'option').map(({ index }) => args[index] ?? '')
  const unknown = chosen.find((option) => option !== '--may-shrink')
  if (unknown !== undefined) throw new PlainError(`“${unknown}” is geen bekende keuze.\n\n${usage}`)
  const [place, ...others] = positionals
  if (!place || others.length > 0) throw new PlainError(`Noem één bestand of adres.\n\n${usage}`)
  return { place, mayShrink: chosen.includes('--may-shrink') }
}

const usage = `Gebruik: npm run register -- <bestand of adres> [--may-shrink]

  Laadt het Register van Overheidsorganisaties uit exportOO.xml, bijvoorbeeld van
  https://organisaties.overheid.nl/archive/exportOO.xml.

  --may-shrink  ook als er minder dan 80 % in staat van wat er al is

Afloop: 0 geladen, 1 niet geladen (wat er was, is gebleven), 2 verkeerd gebruik, 130 onderbroken.`
