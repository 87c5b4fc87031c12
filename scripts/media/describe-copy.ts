import type { CopyOutcome } from './copy-uploads'

/** The report of a copy for the operator, line by line. */
export function describeCopy({ copied, present, missing, different, unnamed }: CopyOutcome): string {
  return [
    `Copied ${copied} files of images; ${present} were there already`,
    ...section({ names: missing, head: 'Missing in both places, though an image names them' }),
    ...section({ names: different, head: 'Left alone, since the other place has another file of that name' }),
    ...section({ names: unnamed, head: 'Not copied, since no image names them, or none that is saved yet' }),
  ].join('\n')
}

function section({ names, head }: { names: string[]; head: string }): string[] {
  return names.length === 0 ? [] : [`${head}:`, ...names.map((name) => `  ${name}`)]
}
