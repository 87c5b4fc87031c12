import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { printTopicDocument, type PrintableDocument } from '@/domain/document/print-topic-document'

import { readDocument, readTopicSlugs } from './read-document'
import { whatChanges } from './what-changes'

export interface ExportOptions {
  payload: Payload
  /** Of these topics, or of all there are. */
  slugs: string[] | 'all'
  /** The folder that the files come in; it is made when it is not there. */
  folder: string
  write: (line: string) => void
}

/** Writes each topic as `<slug>.md`, and reports in Dutch. Returns 1 when one of them is not there. */
export async function exportTopics({ payload, slugs, folder, write }: ExportOptions): Promise<0 | 1> {
  const wanted = slugs === 'all' ? await readTopicSlugs(payload) : [...new Set(slugs)]
  await mkdir(folder, { recursive: true })
  let missing = 0
  for (const slug of wanted) {
    const document = await readDocument({ payload, slug })
    if (document) await writeDocument({ document, folder, write })
    else {
      missing += 1
      write(`${slug}: er is geen thema met dit webadres`)
    }
  }
  const written = wanted.length - missing
  write(`${written} ${written === 1 ? 'document' : 'documenten'} geschreven in ${folder}`)
  return missing > 0 ? 1 : 0
}

async function writeDocument({
  document,
  folder,
  write,
}: Pick<ExportOptions, 'folder' | 'write'> & { document: PrintableDocument }): Promise<void> {
  const file = `${document.slug}.md`
  const markdown = printTopicDocument(document)
  await writeFile(path.join(folder, file), markdown)
  const { subtopics, organisations, sources } = document
  const questions = subtopics.reduce((sum, subtopic) => sum + subtopic.questions.length, 0)
  write(
    `${file}: ${subtopics.length} onderwerpen, ${questions} vragen, ${organisations.length} organisaties, ${sources.length} bronnen`,
  )
  for (const change of whatChanges({ document, markdown })) write(`  ${change}`)
}
