import { folderOfTable } from './backup-format'
import type { ArchiveEntry } from './read-archive'

/** Goes through the entries of a backup, and lets the next one be looked at before it is taken. */
export class EntryCursor {
  readonly #entries: AsyncIterator<ArchiveEntry>
  #next: ArchiveEntry | null = null

  constructor(entries: AsyncIterator<ArchiveEntry>) {
    this.#entries = entries
  }

  /** The next entry, of which the body has to be read to its end; `null` after the last. */
  async take(): Promise<ArchiveEntry | null> {
    const entry = await this.#peek()
    this.#next = null
    return entry
  }

  /** The bytes of all entries from here on that are rows of this table. */
  async *rowsOf(table: string): AsyncGenerator<Buffer> {
    for (;;) {
      const entry = await this.#peek()
      if (entry?.kind !== 'rows' || entry.folder !== folderOfTable(table)) return
      this.#next = null
      yield* entry.body
    }
  }

  async #peek(): Promise<ArchiveEntry | null> {
    if (this.#next !== null) return this.#next
    const { done, value } = await this.#entries.next()
    this.#next = done ? null : value
    return this.#next
  }
}
