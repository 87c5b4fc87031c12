import path from 'node:path'
import { parseArgs } from 'node:util'

/**
 * The one file that a command was given, relative to the folder in which it was given; `null` on wrong use, after
 * the usage was written.
 */
export function readFileArgument({ args, command }: { args: string[]; command: string }): string | null {
  const { values, positionals } = parseArgs({ args, strict: false, allowPositionals: true })
  const [file, ...others] = positionals
  if (file && others.length === 0 && Object.keys(values).length === 0)
    return path.resolve(process.env.INIT_CWD ?? process.cwd(), file)
  process.stderr.write(`Usage: npm run ${command} -- FILE\n`)
  return null
}
