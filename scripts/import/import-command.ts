import type { RunResult } from '../../seed/run'
import type { ImportCommand } from './import-options'
import type { importPaths } from './import-program'
import { ProgressBar } from './progress-bar'
import { say } from '../say'

/** Does what was asked for, and tells of it unless that is to be one object. */
export function importCommand({
  command: { paths, dryRun, draft, json, withImages },
  importPaths: work,
}: {
  command: ImportCommand
  importPaths: typeof importPaths
}): Promise<RunResult> {
  const bar = new ProgressBar()
  const sayAboveBar = (line: string): void => {
    bar.clear()
    say(line)
  }
  return work({
    paths,
    dryRun,
    status: draft ? 'draft' : 'published',
    withImages,
    write: json ? () => undefined : sayAboveBar,
    onProgress: (progress) => bar.draw(progress),
  })
}
