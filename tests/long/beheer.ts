import { readFileSync } from 'node:fs'
import path from 'node:path'

import { projectRoot } from '@/scripts/project-root'

/** The blocks of code under a heading of docs/beheer.md, up to the next heading of any size. */
export function blocksUnder(heading: string): string[] {
  const text = readFileSync(path.join(projectRoot, 'docs/beheer.md'), 'utf8')
  const [, section = ''] = text.split(new RegExp(`^#+ ${heading}$`, 'm'))
  const blocks = [...`${section.split(/^#+ /m)[0]}`.matchAll(/^( *)```\w*\n([^]*?)^ *```$/gm)].map(
    ([, indent = '', block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  )
  if (blocks.length === 0) throw new Error(`docs/beheer.md has no blocks under “${heading}”`)
  return blocks
}

/** What a person types of a block, without what only another user or systemd can do here. */
export function commandsIn(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.replace(/^\$ /, '').replace(/^sudo (-u gids )?/, ''))
    .filter((line) => line !== '' && !/^(useradd|systemctl|journalctl|install -d -o gids)/.test(line))
}

/** The settings of a block or a file, by name. */
export function settingsIn(block: string): Record<string, string> {
  return Object.fromEntries(
    block
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}

/** The value of a line of a unit for systemd, as the shell gets it. */
export function lineOf({ unit, name }: { unit: string; name: string }): string {
  const [, value = ''] = new RegExp(`^${name}=(.*)$`, 'm').exec(unit) ?? []
  if (value === '') throw new Error(`The unit has no ${name}`)
  return value.replaceAll('$$', '$').replaceAll('%%', '%')
}
