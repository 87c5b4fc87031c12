import { PlainError } from '../say'

/** What the system says of a file that cannot be read, for people. */
const reasons: Record<string, string> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is not there',
  EISDIR: 'is a folder',
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user',
}

/** The error to throw where reading a backup failed: in words where the file is to blame. */
export function describeReadFailure({
  file,
  error,
  isOurs,
}: {
  file: string
  error: unknown
  /** Whether it began as a backup of the guide does. */
  isOurs: boolean
}): unknown {
  if (!(error instanceof Error) || error instanceof PlainError || error.name === 'AbortError') return error
  if ('syscall' in error) {
    const reason = 'code' in error ? reasons[String(error.code)] : undefined
    return reason === undefined ? error : new PlainError(`${file} ${reason}`)
  }
  if (!isOurs) return new PlainError(`${file} is no backup of the guide (${error.message})`)
  return new PlainError(`${file} is damaged or was cut off (${error.message})`)
}
