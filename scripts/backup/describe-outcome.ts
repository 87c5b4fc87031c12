import type { BackupOutcome } from './write-backup'

/** What a person gets to know of a backup that was made. */
export function describeOutcome({ file, outcome }: { file: string; outcome: BackupOutcome }): string {
  const { tables, uploads, missing } = outcome
  const absent = missing.map((name) => `Not in the backup, since it is not there: image ${name}\n`)
  return `${absent.join('')}Wrote ${file}: ${tables} tables and ${uploads} files of images`
}
