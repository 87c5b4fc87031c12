import { readFileSync } from 'node:fs'
import path from 'node:path'

import { projectRoot } from '@/scripts/project-root'

export interface Instruction {
  /** In capitals. */
  name: string
  /** Without the options. */
  text: string
  /** Such as `from` of `--from=build`. */
  options: Record<string, string>
}

/** The instructions of the Containerfile, one after another. */
export function readContainerfile(): Instruction[] {
  return readFileSync(path.join(projectRoot, 'Containerfile'), 'utf8')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = '', options = '', text = ''] = /^(\w+)\s+((?:--\S+\s+)*)(.*)$/.exec(line) ?? []
      const pairs = [...options.matchAll(/--([\w-]+)=(\S+)/g)].map(([, key = '', value = '']) => [key, value])
      return { name, text, options: Object.fromEntries(pairs) }
    })
}

/** What a form such as `CMD ["node", "a.mjs"]` runs. */
export function programOf(text: string): string[] {
  const parsed: unknown = JSON.parse(text.replace(/^CMD /, ''))
  if (!Array.isArray(parsed)) throw new Error(`${text} names no program`)
  return parsed.map(String)
}
