import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { onTestFinished } from 'vitest'

import { importFiles, type ImportOptions, type ImportOutcome } from '@/seed/import-files'

/** A small document, of which tests change a word. */
export const school = `---
title: Onderwijs
description: Over scholen.
---

## Onderwerpen

#### Bekostiging

Wie betaalt de bouw van scholen? Hoe wordt het geld verdeeld over de regio’s?

## Organisaties

| Organisatie | Rol |
| --- | --- |
| [Scholenraad (SR)](https://scholenraad.example/) | Adviseert over het geld. |

## Bronnen

| Organisatie | Rapport |
| --- | --- |
| Scholenraad | Rapport: [Geld voor scholen](https://scholenraad.example/geld) |
`

/** Writes documents into a folder that is gone when the test is over; returns the files, by name. */
export async function filesWith(contents: { [name: string]: string | Buffer }): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gids-import-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const files = Object.keys(contents).map((name) => path.join(folder, name))
  for (const file of files) await writeFile(file, contents[path.basename(file)] ?? '')
  return files
}

export async function fileWith(content: string | Buffer): Promise<string> {
  const [file = ''] = await filesWith({ 'document.md': content })
  return file
}

/** Imports one document; as a public one, unless told otherwise. */
export async function importText({
  text,
  ...options
}: Partial<ImportOptions> & { payload: Payload; text: string | Buffer }): Promise<ImportOutcome> {
  const files = [await fileWith(text)]
  const [outcome] = await importFiles({ dryRun: false, status: 'published', ...options, files })
  if (!outcome) throw new Error('The import gave no outcome.')
  return outcome
}

/**
 * How often rows were written in each table, in this transaction's view: the counters of a session come late. Keys of
 * records do not count: whoever looks for some brings them up to date.
 */
export async function rowsWritten(payload: Payload): Promise<unknown> {
  const tables = await payload.db.drizzle.execute(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
      and table_name not in ('record_keys', 'record_keys_pending') order by 1`,
  )
  const contents: Record<string, unknown> = {}
  for (const { name } of tables.rows) {
    const { rows } = await payload.db.drizzle.execute(
      `select count(*)::int as rows, coalesce(max(xmin::text::bigint), 0)::text as newest from "${String(name)}"`,
    )
    contents[String(name)] = rows[0]
  }
  return contents
}
