import { z } from 'zod'

/**
 * A backup is a `.tar.gz`: `backup.json` comes first, then the rows of each table in pieces, as COPY writes them, then
 * the uploads, and last `SHA256SUMS`, which `sha256sum -c` reads.
 */
export const manifestName = 'backup.json'
export const sumsName = 'SHA256SUMS'

/** Raised when a file of the older form can no longer be read. */
export const formatVersion = 1

/** What every version of the form has, so that a newer one can be refused in words. */
export const manifestHeadSchema = z.object({ product: z.literal('gids'), format: z.number() })

export const manifestSchema = manifestHeadSchema.extend({
  madeAt: z.iso.datetime(),
  /** The version of the PostgreSQL that the rows come from. */
  postgres: z.string(),
  /** The version of the schema: the names of the migrations that the database has had. */
  migrations: z.array(z.string()),
  /** In the order in which their rows can be restored: what others refer to comes first. */
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()).min(1) })),
  /** Those that have given a number, with the last one. */
  sequences: z.array(z.object({ name: z.string(), last: z.string().regex(/^-?\d+$/) })),
  secret: z.string().min(32),
})

export type Manifest = z.infer<typeof manifestSchema>

export type EntryKind =
  | { kind: 'manifest' }
  | { kind: 'rows'; folder: string }
  | { kind: 'upload'; upload: string }
  | { kind: 'sums' }

/** The folder of a table's rows: its name, as far as a folder can have it. */
export function folderOfTable(table: string): string {
  return encodeURIComponent(table)
}

export function rowsEntryName({ table, piece }: { table: string; piece: number }): string {
  return `tables/${folderOfTable(table)}/${String(piece).padStart(6, '0')}.copy`
}

export function uploadEntryName(name: string): string {
  return `uploads/${name}`
}

/** Whether an upload may have this name: it is one file in one folder, and one line in `SHA256SUMS`. */
export function isUploadName(name: string): boolean {
  return !['', '.', '..'].includes(name) && !/[/\\\p{Cc}]/u.test(name)
}

/** What an entry with this name holds; `null` when no backup has such an entry. */
export function kindOfEntry(name: string): EntryKind | null {
  if (name === manifestName) return { kind: 'manifest' }
  if (name === sumsName) return { kind: 'sums' }
  const [folder, ...rest] = name.split('/')
  const last = rest.join('/')
  if (folder === 'uploads') return isUploadName(last) ? { kind: 'upload', upload: last } : null
  const [, table] = /^([^/]+)\/\d{6,}\.copy$/.exec(last) ?? []
  return folder === 'tables' && table ? { kind: 'rows', folder: table } : null
}
