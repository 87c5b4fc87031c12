/** Whether a line holds nothing but white space, or is not there. */
export function isBlank(line: string | undefined): boolean {
  return (line ?? '').trim() === ''
}
