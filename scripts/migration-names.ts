import { readdirSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from './project-root'

/** The names of the migrations of this checkout, oldest first. */
export function migrationNames(): string[] {
  return readdirSync(path.join(projectRoot, 'migrations'))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => path.basename(name, '.ts'))
    .sort()
}
