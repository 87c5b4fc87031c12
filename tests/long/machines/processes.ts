import { readdirSync, readFileSync } from 'node:fs'

/** The processes of one `npm start` with its own database, by what they were started with. */
export const patterns = {
  'npm start': /run\.mjs start$/,
  'the site': /load\.mjs server$/,
  'the keeper of the database': /load\.mjs postgres\/keeper /,
  'the database': /bin\/postgres -D /,
}

/** Ends a process as if the machine did, so that it can do nothing more; throws where there is none. */
export function killProcess({ under, pattern }: { under: number; pattern: RegExp }): void {
  const victim = find({ under, pattern })
  if (!victim) throw new Error(`Under process ${under} there is none like ${pattern}`)
  process.kill(victim.pid, 'SIGKILL')
}

/** Whether each of the processes is there, which is not so while they end and start again. */
export function isWhole(under: number): boolean {
  return Object.values(patterns).every((pattern) => find({ under, pattern }))
}

function find({ under, pattern }: { under: number; pattern: RegExp }): Process | undefined {
  return processesUnder(under).find(({ command }) => pattern.test(command))
}

interface Process {
  pid: number
  parent: number
  command: string
}

/** All processes that come from this one, and itself. */
function processesUnder(pid: number): Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => read(Number(name)))
  const under = (parent: number): Process[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...under(one.pid)])
  return [...all.filter((one) => one.pid === pid), ...under(pid)]
}

/** Nothing of a process that ended meanwhile. */
function read(pid: number): Process[] {
  try {
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) \S/s, '')
      .split(' ')
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return [{ pid, parent: Number(parent), command }]
  } catch {
    return []
  }
}
