import { readdirSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from './project-root'

/** The documents that a new guide begins with. */
export function seedPaths(): string[] {
  const folder = path.join(projectRoot, 'seed', 'content')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => path.join(folder, name))
}
