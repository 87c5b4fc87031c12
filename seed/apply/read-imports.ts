import type { Payload, Where } from 'payload'

import { countDocument, type DocumentCounts } from '@/seed/plan/count-document'
import type { Provided } from '@/seed/plan/provided'
import type { Problem } from '@/seed/problem'

/** What the last import of a document left behind. */
export interface LastImport {
  slug: string
  /** Of the file, as `hashToKeep` made it. */
  hash: string
  topic: number | null
  provided: Provided
  problems: Problem[]
  counts: DocumentCounts
}

/** Whether a file with this hash was imported before, so that importing it with this status changes nothing. */
export function isImported({
  last,
  hash,
  status,
}: {
  last: LastImport
  hash: string
  status: 'draft' | 'published'
}): boolean {
  return last.hash === hash || (status === 'draft' && last.hash === draftHash(hash))
}

/** What is kept of a file that came in as a draft: importing it as a public document still does something. */
export function draftHash(hash: string): string {
  return `${draftPrefix}${hash}`
}

/** The imports of documents with exactly this content, in one statement; by hash. */
export async function readImportsByHash({
  payload,
  hashes,
}: {
  payload: Payload
  hashes: string[]
}): Promise<Map<string, LastImport>> {
  const known = hashes.filter((hash) => hash !== '')
  if (known.length === 0) return new Map()
  const imports = await readImports({
    payload,
    where: { hash: { in: known.flatMap((hash) => [hash, draftHash(hash)]) } },
  })
  return new Map(imports.map((found) => [found.hash.replace(draftPrefix, ''), found]))
}

export async function readLastImport({
  payload,
  slug,
}: {
  payload: Payload
  slug: string
}): Promise<LastImport | null> {
  const [found] = await readImports({ payload, where: { slug: { equals: slug } } })
  return found ?? null
}

async function readImports({ payload, where }: { payload: Payload; where: Where }): Promise<LastImport[]> {
  const { docs } = await payload.find({
    collection: 'imports',
    where,
    depth: 0,
    limit: 0,
    pagination: false,
  })
  return docs.map(({ slug, hash, topic, problems, ...doc }) => {
    // `applyPlan` is the only writer of this collection.
    const provided = doc.provided as unknown as Provided
    return {
      slug,
      hash,
      topic: typeof topic === 'number' ? topic : null,
      provided,
      problems: (problems ?? []) as unknown as Problem[],
      counts: provided.counts ?? countDocument(provided),
    }
  })
}

const draftPrefix = 'draft:'
