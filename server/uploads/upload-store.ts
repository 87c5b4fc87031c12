/** Where uploaded files are kept, by names that are unique and never get other content. */
export interface UploadStore {
  /** All bytes of a file; `null` when it is not there. */
  read: (name: string) => Promise<Buffer | null>
  /** Writes a file whole: until it is, there is none of this name, or the one that was. */
  write: (file: { name: string; bytes: Buffer }) => Promise<void>
  /** Removes a file, also when it is not there. */
  remove: (name: string) => Promise<void>
  /** The names of all files. */
  list: () => Promise<string[]>
  /** What processes that have this store in common know it by: 8 hexadecimal digits; `null` where it cannot be known. */
  identity: () => Promise<string | null>
  /** Whether so many bytes more can be written, as far as that can be known before. */
  hasRoom: (bytes: number) => Promise<boolean>
}

/** A store that does not answer, or rejects a request: temporary, or a matter for the operator. */
export class UploadsAwayError extends Error {
  override name = 'UploadsAwayError'
  readonly code = 'ERR_UPLOADS_AWAY'
}
