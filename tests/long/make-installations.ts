import path from 'node:path'

import { projectRoot } from '@/scripts/project-root'

import { copyFolder, copySource, installations, run } from './installations'

/** Builds the guide in one folder, and copies it with its build to another, as docs/beheer.md tells. */
export default function setup(): void {
  copySource(installations.first)
  copyFolder({
    from: path.join(projectRoot, 'node_modules'),
    to: path.join(installations.first, 'node_modules'),
  })
  run({ command: ['npx', 'next', 'build'], folder: installations.first })
  copyFolder({ from: installations.first, to: installations.second })
}
