import { ValidationError, type Payload } from 'payload'

import { applyPlan, hashToKeep } from './apply/apply-plan'
import { readDossier } from './apply/read-existing'
import { readLastImport, type LastImport } from './apply/read-imports'
import { failedOutcome, plannedOutcome, unchangedOutcome, type ImportOutcome } from './import-outcome'
import type { PictureFinder } from './images/find-picture'
import type { Picture } from './images/picture'
import { countActions, type Plan } from './plan/plan'
import { planTopicDocument } from './plan/plan-topic-document'
import type { Surroundings } from './plan/planner'
import { settleConflicts, type Choices } from './plan/settle-conflicts'
import type { ParsedFile } from './read-topic-file'
import { SharedRecords } from './shared-records'

export interface RunSettings {
  payload: Payload
  /** Plan only. */
  dryRun: boolean
  status: 'draft' | 'published'
  /** Present when the documents' images are wanted too. */
  pictures?: PictureFinder
}

type Parsed = ParsedFile & { document: NonNullable<ParsedFile['document']> }

/** Imports documents one after the other, with one reading of all that they share. */
export class ImportRun {
  #shared: SharedRecords | null = null

  constructor(private readonly settings: RunSettings) {}

  /** Never throws: whatever goes wrong with a document is its problem, and the next one has its turn. */
  async import(parsed: ParsedFile): Promise<ImportOutcome> {
    const { document, file, problems } = parsed
    if (!document) return failedOutcome({ file, problems })
    try {
      return await this.#import({ ...parsed, document })
    } catch (error) {
      // A plan that broke off may have left records in the indexes that do not exist.
      this.#shared = null
      return failedOutcome({ file, slug: document.slug, problems, problem: notWritten(error) })
    }
  }

  async #import({ document, file, hash, problems }: Parsed): Promise<ImportOutcome> {
    const { payload, dryRun, pictures } = this.settings
    const last = await readLastImport({ payload, slug: document.slug })
    const isKnown = last?.hash === hash && !(await pictures?.mayMiss(last))
    if (isKnown) return unchangedOutcome({ file, ...last })
    const dossier = await readDossier({ payload, slug: document.slug, id: last?.topic ?? null })
    if (dossier === 'trashed')
      return failedOutcome({ file, slug: document.slug, problems, problem: inTheTrash })
    const plan = await this.#plan({ document, dossier, last })
    const outcome = plannedOutcome({ file, document, plan, problems, changes: countActions(plan.records) })
    if (!dryRun) return this.#apply({ outcome, plan, hash, last })
    this.#shared?.addQuestions(plan)
    return outcome
  }

  async #plan({
    document,
    dossier,
    last,
  }: Pick<Parsed, 'document'> & {
    dossier: Surroundings['dossier']
    last: LastImport | null
  }): Promise<Plan> {
    const { payload, dryRun } = this.settings
    this.#shared ??= await SharedRecords.read(payload)
    const surroundings = { ...this.#shared.surroundings, dossier, last: last?.said ?? null }
    const plan = planTopicDocument({ document, surroundings })
    if (dryRun || !(await this.#shared.lookAgain({ plan, payload }))) return plan
    this.#shared.rollBack(plan)
    return planTopicDocument({ document, surroundings })
  }

  async #apply({
    outcome,
    plan,
    hash,
    last,
  }: {
    outcome: ImportOutcome
    plan: Plan
    hash: string
    last: LastImport | null
  }): Promise<ImportOutcome> {
    const settled = settleConflicts({ plan, choices: nothingChosen })
    const found = await this.settings.pictures?.find({ plan: settled, last })
    const reported = { ...outcome, problems: [...outcome.problems, ...(found?.problems ?? [])] }
    const picture = found?.picture ?? null
    const writes = picture || settled.records.some(({ data }) => Object.keys(data).length > 0)
    if (!writes && settled.unfinished) return reported
    return this.#write({ outcome: reported, plan: settled, hash, picture })
  }

  async #write({
    outcome,
    plan,
    hash,
    picture,
  }: {
    outcome: ImportOutcome
    plan: Plan
    hash: string
    picture: Picture | null
  }): Promise<ImportOutcome> {
    const { payload, status } = this.settings
    const { file, problems } = outcome
    try {
      const kept = hashToKeep({ plan, hash })
      const { ids } = await applyPlan({ payload, plan, status, file, hash: kept, problems, picture })
      this.#shared?.settle({ plan, ids, status })
      return outcome
    } catch (error) {
      this.#shared?.rollBack(plan)
      return failedOutcome({ ...outcome, problem: notWritten(error) })
    }
  }
}

/** Whoever imports files is not there to be asked. */
const nothingChosen: Choices = new Map()

function notWritten(error: unknown): { rule: 'not-written'; message: string } {
  return { rule: 'not-written', message: `Het document is niet geïmporteerd. ${reasonOf(error)}` }
}

/** Payload names the fields that are wrong in its message, and says what is wrong with them beside it. */
function reasonOf(error: unknown): string {
  if (error instanceof ValidationError) {
    return error.data.errors
      .map(({ label, path, message }) => `${nameIn(label) ?? path}: ${message}`)
      .join(' ')
  }
  return error instanceof Error ? error.message : String(error)
}

function nameIn(label: unknown): string | null {
  const name: unknown = typeof label === 'string' ? label : Reflect.get(Object(label), 'nl')
  return typeof name === 'string' ? name : null
}

const inTheTrash = {
  rule: 'in-the-trash',
  message: 'Dit thema ligt in de prullenbak. Zet het terug of verwijder het, en importeer dan opnieuw.',
} as const
