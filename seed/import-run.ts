import type { Payload } from 'payload'

import { amsterdamDay } from '@/domain/text/amsterdam-day'
import { reasonOf } from '@/domain/text/reason-of'
import type { TopicDocument } from '@/domain/document/topic-document'

import { applyPlan, hashToKeep } from './apply/apply-plan'
import { ChangedMeanwhile } from './apply/hold-records'
import { readDossier } from './apply/read-existing'
import { isImported, readLastImport, type LastImport } from './apply/read-imports'
import { QuestionsAtPrompt } from './questions-at-prompt'
import { failedOutcome, plannedOutcome, unchangedOutcome, type ImportOutcome } from './import-outcome'
import type { PictureFinder } from './images/find-picture'
import type { Picture } from './images/picture'
import { countActions, type Plan } from './plan/plan'
import { planTopicDocument } from './plan/plan-topic-document'
import type { Surroundings } from './plan/planner'
import { settleConflicts, type Choices } from './plan/settle-conflicts'
import type { Problem } from './problem'
import { GuidePart } from './guide-part'
import type { ParsedFile } from './read-topic-file'
import { leaveOutComing } from './leave-out-coming'
import { rejectLongTexts } from './reject-long-texts'
import { SharedRecords } from './shared-records'

export interface RunSettings {
  payload: Payload
  /** Plan only. */
  dryRun: boolean
  status: 'draft' | 'published'
  /** Only one document: no more is read of the guide than it is compared with. */
  single?: boolean
  /** Present when the documents' images are wanted too. */
  pictures?: PictureFinder
}

type Parsed = ParsedFile & { document: NonNullable<ParsedFile['document']> }

/** Imports documents one after the other, with one reading of all that they share. */
export class ImportRun {
  #shared: SharedRecords | null = null
  readonly #questions = new QuestionsAtPrompt()
  /** The files that were imported in this run, by the slug of their document. */
  readonly #files = new Map<string, string>()

  constructor(private readonly settings: RunSettings) {}

  /** Never throws: whatever goes wrong with a document is its problem, and the next one has its turn. */
  async import(parsed: ParsedFile): Promise<ImportOutcome> {
    const { file } = parsed
    if (!parsed.document) return failedOutcome({ file, problems: parsed.problems })
    const today = amsterdamDay(new Date().toISOString())
    const { document, problems: coming } = leaveOutComing({ document: parsed.document, today })
    const problems = [...parsed.problems, ...coming]
    const { slug } = document
    const long = rejectLongTexts(document)
    if (long) return failedOutcome({ file, slug, problems: [...problems, long] })
    const twice = this.#twice({ slug })
    if (twice) return failedOutcome({ file, slug, problems, problem: twice })
    for (let attempt = 1; ; attempt += 1) {
      try {
        const outcome = await this.#import({ ...parsed, problems, document })
        return outcome.failed ? outcome : this.#remember({ outcome, document })
      } catch (error) {
        // What was read is old by now, or a plan that broke off left records in the indexes that do not exist.
        this.#shared = null
        if (error instanceof ChangedMeanwhile && attempt < maxAttempts) continue
        return failedOutcome({ file, slug, problems, problem: notWritten(error) })
      }
    }
  }

  /** A file of which it is known, without reading it, that its document was imported before as it is. */
  unchanged({ file, last }: { file: string; last: LastImport }): ImportOutcome {
    const { slug } = last
    const problem = this.#twice({ slug })
    if (problem) return failedOutcome({ file, slug, problem })
    this.#files.set(slug, file)
    return unchangedOutcome({ file, ...last })
  }

  /** Two files about one topic would each undo what the other says. */
  #twice({ slug }: { slug: string }): Pick<Problem, 'rule' | 'message'> | null {
    const other = this.#files.get(slug)
    if (other === undefined) return null
    return { rule: 'document-twice', message: `Dit thema (“${slug}”) staat ook in “${other}”; dat telt.` }
  }

  #remember({ outcome, document }: { outcome: ImportOutcome; document: TopicDocument }): ImportOutcome {
    const { file, problems } = outcome
    this.#files.set(document.slug, file)
    return { ...outcome, elsewhere: this.#questions.add({ document, file, problems }) }
  }

  async #import({ document, file, hash, problems }: Parsed): Promise<ImportOutcome> {
    const { payload, dryRun, pictures, status } = this.settings
    const last = await readLastImport({ payload, slug: document.slug })
    const isKnown = last && isImported({ last, hash, status }) && !(await pictures?.mayMiss(last))
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
    const provided = last?.provided ?? null
    const { payload, single, status } = this.settings
    const make = (guide: Omit<Surroundings, 'dossier' | 'last'>): Plan =>
      planTopicDocument({
        document,
        surroundings: { ...guide, dossier, last: provided, publishes: status === 'published' },
      })
    if (single) return GuidePart.plan({ payload, make })
    this.#shared ??= await SharedRecords.read(payload)
    return make(this.#shared.surroundings)
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
    const { file, slug, counts, problems } = outcome
    const kept = hashToKeep({ plan, hash, status })
    const writing = { payload, plan, status, file, hash: kept, problems, picture }
    const written = await applyPlan(writing).catch((error: unknown) => {
      if (error instanceof ChangedMeanwhile) throw error
      this.#shared?.rollBack(plan)
      return failedOutcome({ file, slug, counts, problems, problem: notWritten(error) })
    })
    if ('failed' in written) return written
    this.#shared?.settle({ plan, status, ...written })
    return outcome
  }
}

/** Who saves again and again while a document is imported is there, and can import it when done. */
const maxAttempts = 3

/** Whoever imports files is not there to be asked. */
const nothingChosen: Choices = new Map()

function notWritten(error: unknown): { rule: 'not-written'; message: string } {
  return { rule: 'not-written', message: `Het document is niet geïmporteerd. ${reasonOf(error)}` }
}

const inTheTrash = {
  rule: 'in-the-trash',
  message: 'Dit thema ligt in de prullenbak. Zet het terug of verwijder het, en importeer dan opnieuw.',
} as const
