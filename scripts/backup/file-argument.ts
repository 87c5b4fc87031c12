import path from 'node:path'

/**
 * The one file that a command was given, as seen from where it was given; `null`, with the usage told, on wrong use.
 */
export function readFileArgument({ args, command }: { args: string[]; command: string }): string | null {
  const [file, ...others] = args
  if (file && !file.startsWith('-') && others.length === 0)
    return path.resolve(process.env.INIT_CWD ?? process.cwd(), file)
  process.stderr.write(`Usage: npm run ${command} -- FILE\n`)
  return null
}
