import type { Payload } from 'payload'

import { noOrganisationFacts } from '@/domain/organisations/organisation-facts'
import { noFacts } from '@/domain/sources/source-facts'
import type { RecordCollection } from '@/domain/topics/content-collections'

import { readDrafts } from './apply/read-drafts'
import { readOrganisations, readSlugs, readSources } from './apply/read-existing'
import { readRegisterTypes } from './apply/read-register-types'
import { readRemoved } from './apply/read-removed'
import { readQuestions } from './apply/read-questions'
import { draftMark, type SavedDraft } from './plan/draft-mark'
import type { ExistingOrganisation, ExistingSource } from './plan/existing'
import { OrganisationIndex } from './plan/organisation-index'
import type { Plan, PlannedRecord } from './plan/plan'
import type { Surroundings } from './plan/planner'
import { QuestionIndex } from './plan/question-index'
import { existingRef, type Ref } from './plan/ref'
import { RegisterTypes } from './plan/register-types'
import type { RemovedRecords } from './plan/removed-records'
import { SourceIndex } from './plan/source-index'

/**
 * What all documents of a run share: organisations, sources and questions, read once. After each document it is
 * brought up to what was written, so that a run costs what its documents cost.
 */
export class SharedRecords {
  readonly #organisationIndex: OrganisationIndex
  readonly #sourceIndex: SourceIndex

  private constructor(
    private readonly organisations: Map<Ref, ExistingOrganisation>,
    private readonly sources: Map<Ref, ExistingSource>,
    private readonly slugs: Record<RecordCollection, Set<string>>,
    private readonly questions: QuestionIndex,
    private readonly drafts: Set<string>,
    private readonly removed: RemovedRecords,
    private readonly register: RegisterTypes,
  ) {
    this.#organisationIndex = new OrganisationIndex(withRefs(organisations))
    this.#sourceIndex = new SourceIndex(withRefs(sources))
  }

  static async read(payload: Payload): Promise<SharedRecords> {
    const organisations = await readOrganisations({ payload })
    const sources = await readSources({ payload })
    const slugs = {
      organisations: await readSlugs({ collection: 'organisations', payload }),
      sources: await readSlugs({ collection: 'sources', payload }),
    }
    const questions = new QuestionIndex(await readQuestions({ payload }))
    const drafts = await readDrafts({ payload })
    const removed = await readRemoved(payload)
    const register = new RegisterTypes(await readRegisterTypes({ payload }))
    return new SharedRecords(organisations, sources, slugs, questions, drafts, removed, register)
  }

  get surroundings(): Omit<Surroundings, 'dossier' | 'last'> {
    const { organisations, sources, slugs, questions, drafts, removed, register } = this
    const indexes = { organisationIndex: this.#organisationIndex, sourceIndex: this.#sourceIndex }
    return { organisations, sources, slugs, questions, drafts, removed, register, ...indexes }
  }

  /** A plan was written: what it made has ids now, and its drafts are those of an import. */
  settle({
    plan,
    ids,
    drafts = [],
    status,
  }: Pick<Settling, 'ids' | 'status'> & { plan: Plan; drafts?: SavedDraft[] }): void {
    for (const draft of drafts) this.drafts.add(draftMark(draft))
    for (const record of plan.records) {
      const { collection } = record
      const id = record.id ?? (record.ref && ids.get(record.ref))
      if (record.ref === null || !id || Object.keys(record.data).length === 0) continue
      const draft = drafts.find((saved) => saved.collection === collection && saved.id === id)
      const settling = { record, was: record.ref, id, ids, status, savedAt: draft?.savedAt }
      if (record.collection === 'organisations') this.#settleOrganisation(settling)
      if (record.collection === 'sources') this.#settleSource(settling)
    }
    this.addQuestions(plan)
  }

  /** A plan was not written: what it would have made is not there. */
  rollBack({ records }: Plan): void {
    for (const { ref, id } of records) {
      if (ref === null || id !== null) continue
      this.#organisationIndex.remove(ref)
      this.#sourceIndex.remove(ref)
    }
  }

  /** The next documents are told of a question that they have in common with this one. */
  addQuestions({ slug, provided }: Plan): void {
    const topic = { slug, title: provided?.title ?? slug }
    for (const { questions } of provided?.subtopics ?? [])
      for (const { text } of questions) this.questions.add({ text, topic })
  }

  #settleOrganisation({ record, was, ...saved }: Settling): void {
    const before = this.organisations.get(was) ?? emptyOrganisation
    this.#putOrganisation({ was, organisation: { ...before, ...record.data, ...justSaved(saved) } })
  }

  #settleSource({ record, was, ids, ...saved }: Settling): void {
    const before = this.sources.get(was) ?? emptySource
    const source: ExistingSource = { ...before, ...record.data, ...justSaved(saved) }
    const made = source.publisher ? ids.get(source.publisher) : undefined
    const publisher = made ? existingRef({ collection: 'organisations', id: made }) : source.publisher
    this.#putSource({ was, source: { ...source, publisher } })
  }

  #putOrganisation({ was, organisation }: { was: Ref; organisation: ExistingOrganisation }): void {
    const ref = existingRef({ collection: 'organisations', id: organisation.id })
    this.organisations.set(ref, organisation)
    this.slugs.organisations.add(organisation.slug)
    this.#organisationIndex.remove(was)
    this.#organisationIndex.add({ ...organisation, ref })
  }

  #putSource({ was, source }: { was: Ref; source: ExistingSource }): void {
    const ref = existingRef({ collection: 'sources', id: source.id })
    this.sources.set(ref, source)
    this.slugs.sources.add(source.slug)
    this.#sourceIndex.remove(was)
    this.#sourceIndex.add({ ...source, ref })
  }
}

function justSaved({
  id,
  status,
  savedAt,
}: Pick<Settling, 'id' | 'status' | 'savedAt'>): Pick<ExistingSource, 'id' | 'newest' | 'savedAt'> {
  return { id, newest: status, savedAt }
}

interface Settling {
  record: PlannedRecord
  was: Ref
  id: number
  ids: ReadonlyMap<Ref, number>
  status: 'draft' | 'published'
  /** Of a draft. */
  savedAt: string | undefined
}

const emptyOrganisation: Omit<ExistingOrganisation, 'id' | 'newest'> = {
  ...noOrganisationFacts,
  slug: '',
}

const emptySource: Omit<ExistingSource, 'id' | 'newest'> = {
  ...noFacts,
  publisher: null,
  slug: '',
}

function withRefs<Existing>(records: Map<Ref, Existing>): (Existing & { ref: Ref })[] {
  return [...records].map(([ref, record]) => ({ ref, ...record }))
}
