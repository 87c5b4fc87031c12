import type { Payload } from 'payload'

import type { Said } from './plan/said'
import { applyPlan } from './apply/apply-plan'
import { readDossier, readOrganisations, readSlugs, readSources } from './apply/read-existing'
import { OrganisationIndex } from './plan/organisation-index'
import { countActions, type Action, type Plan } from './plan/plan'
import { planTopicDocument } from './plan/plan-topic-document'
import type { Surroundings } from './plan/planner'
import { SourceIndex } from './plan/source-index'
import type { Problem } from './problem'
import { readTopicFile, type ParsedFile } from './read-topic-file'
import type { TopicDocument } from '@/domain/topic-document'

/** What came of one document. */
export interface ImportOutcome {
  file: string
  slug: string | null
  /** What the document holds; `null` when it could not be read. */
  counts: { subtopics: number; questions: number; organisations: number; sources: number } | null
  changes: Record<Action, number>
  plan: Plan | null
  problems: Problem[]
  /** It could not be imported, for a reason that is among the problems. */
  failed: boolean
}

export interface ImportOptions {
  payload: Payload
  files: string[]
  /** Plan only. */
  dryRun: boolean
  status: 'draft' | 'published'
  /** Told after each document. */
  onDocument?: (outcome: ImportOutcome) => void
}

/** Imports documents one after the other, each in a transaction of its own: one that fails leaves the others be. */
export async function importFiles({
  files,
  onDocument,
  ...options
}: ImportOptions): Promise<ImportOutcome[]> {
  const run = new ImportRun(options)
  const outcomes: ImportOutcome[] = []
  for (const file of files) {
    const outcome = await run.import(await readTopicFile(file))
    outcomes.push(outcome)
    onDocument?.(outcome)
  }
  return outcomes
}

type Shared = Omit<Surroundings, 'dossier' | 'last'>

class ImportRun {
  #shared: Shared | null = null

  constructor(private readonly options: Omit<ImportOptions, 'files' | 'onDocument'>) {}

  async import(parsed: ParsedFile): Promise<ImportOutcome> {
    const { document, file, hash, problems } = parsed
    if (!document) return failure({ file, slug: null, problems })
    const last = await this.#lastImport(document.slug)
    if (last?.hash === hash) return unchanged({ file, document, problems })
    const dossier = await readDossier({ ...this.options, slug: document.slug, id: last?.topic ?? null })
    if (dossier === 'trashed')
      return failure({ file, slug: document.slug, problems: [...problems, inTheTrash] })
    const shared = await this.#surroundings()
    const plan = planTopicDocument({
      document,
      surroundings: { ...shared, dossier, last: last?.said ?? null },
    })
    const outcome = {
      ...summary({ file, document, problems: [...problems, ...plan.problems] }),
      plan,
      changes: countActions(plan.records),
    }
    return this.options.dryRun ? outcome : this.#apply({ outcome, plan, hash: plan.unfinished ? '' : hash })
  }

  async #apply({
    outcome,
    plan,
    hash,
  }: {
    outcome: ImportOutcome
    plan: Plan
    hash: string
  }): Promise<ImportOutcome> {
    const { payload, status } = this.options
    const writes = plan.records.some(({ data }) => Object.keys(data).length > 0)
    if (!writes && hash === '') return outcome
    try {
      await applyPlan({ payload, plan, status, file: outcome.file, hash, problems: outcome.problems })
    } catch (error) {
      const message = `Het document is niet geïmporteerd: ${error instanceof Error ? error.message : String(error)}`
      return {
        ...outcome,
        problems: [...outcome.problems, { rule: 'not-written', message, line: 1, column: 1, fatal: true }],
        failed: true,
      }
    } finally {
      // What was planned has ids now, or was never made: the next document looks at what is really there.
      this.#shared = null
    }
    return outcome
  }

  async #lastImport(slug: string): Promise<{ hash: string; topic: number | null; said: Said } | null> {
    const { docs } = await this.options.payload.find({
      collection: 'imports',
      where: { slug: { equals: slug } },
      depth: 0,
      limit: 1,
      pagination: false,
    })
    const [found] = docs
    if (!found) return null
    const topic = typeof found.topic === 'number' ? found.topic : null
    // `applyPlan` is the only writer of this collection.
    return { hash: found.hash, topic, said: found.said as unknown as Said }
  }

  async #surroundings(): Promise<Shared> {
    this.#shared ??= await readShared(this.options.payload)
    return this.#shared
  }
}

async function readShared(payload: Payload): Promise<Shared> {
  const organisations = await readOrganisations({ payload })
  const sources = await readSources({ payload })
  return {
    organisations,
    sources,
    organisationIndex: new OrganisationIndex(
      [...organisations].map(([ref, organisation]) => ({ ref, ...organisation })),
    ),
    sourceIndex: new SourceIndex([...sources].map(([ref, source]) => ({ ref, ...source }))),
    slugs: {
      organisations: await readSlugs({ collection: 'organisations', payload }),
      sources: await readSlugs({ collection: 'sources', payload }),
    },
  }
}

const inTheTrash: Problem = {
  rule: 'in-the-trash',
  message: 'Dit thema ligt in de prullenbak. Zet het terug of verwijder het, en importeer dan opnieuw.',
  line: 1,
  column: 1,
  fatal: true,
}

const none: Record<Action, number> = { create: 0, update: 0, unchanged: 0, conflict: 0 }

function failure({ file, slug, problems }: Pick<ImportOutcome, 'file' | 'slug' | 'problems'>): ImportOutcome {
  return { file, slug, counts: null, changes: none, plan: null, problems, failed: true }
}

function unchanged(parsed: { file: string; document: TopicDocument; problems: Problem[] }): ImportOutcome {
  const { subtopics, organisations, sources } = parsed.document
  const records = 1 + subtopics.length + organisations.length + sources.length
  return { ...summary(parsed), changes: { ...none, unchanged: records } }
}

function summary({
  file,
  document,
  problems,
}: {
  file: string
  document: TopicDocument
  problems: Problem[]
}): ImportOutcome {
  const { slug, subtopics, organisations, sources } = document
  const questions = subtopics.reduce((sum, subtopic) => sum + subtopic.questions.length, 0)
  const counts = {
    subtopics: subtopics.length,
    questions,
    organisations: organisations.length,
    sources: sources.length,
  }
  return { file, slug, counts, changes: none, plan: null, problems, failed: false }
}
