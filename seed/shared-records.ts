import type { Payload } from 'payload'

import type { RecordCollection } from '@/domain/topics/content-collections'

import { readDrafts } from './apply/read-drafts'
import { readOrganisations, readSlugs, readSources } from './apply/read-existing'
import { readRegisterTypes } from './apply/read-register-types'
import { readRemoved } from './apply/read-removed'
import { readQuestions } from './apply/read-questions'
import { draftMark, type SavedDraft } from './plan/draft-mark'
import { emptyOrganisation, emptySource } from './plan/empty-records'
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

  private constructor(private readonly content: Content) {
    this.#organisationIndex = new OrganisationIndex(withRefs(content.organisations))
    this.#sourceIndex = new SourceIndex(withRefs(content.sources))
  }

  static async read(payload: Payload): Promise<SharedRecords> {
    return new SharedRecords({
      organisations: await readOrganisations({ payload }),
      sources: await readSources({ payload }),
      slugs: {
        organisations: await readSlugs({ collection: 'organisations', payload }),
        sources: await readSlugs({ collection: 'sources', payload }),
      },
      questions: new QuestionIndex(await readQuestions({ payload })),
      drafts: await readDrafts({ payload }),
      removed: await readRemoved(payload),
      register: new RegisterTypes(await readRegisterTypes({ payload })),
    })
  }

  get surroundings(): Omit<Surroundings, 'dossier' | 'last'> {
    return {
      ...this.content,
      organisationIndex: this.#organisationIndex,
      sourceIndex: this.#sourceIndex,
    }
  }

  /** A plan was written: what it made has ids now, and its drafts are those of an import. */
  settle({
    plan,
    ids,
    drafts = [],
    status,
  }: Pick<Settling, 'ids' | 'status'> & { plan: Plan; drafts?: SavedDraft[] }): void {
    for (const draft of drafts) this.content.drafts.add(draftMark(draft))
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
      for (const { text } of questions) this.content.questions.add({ text, topic })
  }

  #settleOrganisation({ record, was, ...saved }: Settling): void {
    const before = this.content.organisations.get(was) ?? emptyOrganisation
    this.#putOrganisation({ was, organisation: { ...before, ...record.data, ...justSaved(saved) } })
  }

  #settleSource({ record, was, ids, ...saved }: Settling): void {
    const before = this.content.sources.get(was) ?? emptySource
    const source: ExistingSource = { ...before, ...record.data, ...justSaved(saved) }
    const made = source.publisher ? ids.get(source.publisher) : undefined
    const publisher = made ? existingRef({ collection: 'organisations', id: made }) : source.publisher
    this.#putSource({ was, source: { ...source, publisher } })
  }

  #putOrganisation({ was, organisation }: { was: Ref; organisation: ExistingOrganisation }): void {
    const ref = existingRef({ collection: 'organisations', id: organisation.id })
    this.content.organisations.set(ref, organisation)
    this.content.slugs.organisations.add(organisation.slug)
    this.#organisationIndex.remove(was)
    this.#organisationIndex.add({ ...organisation, ref })
  }

  #putSource({ was, source }: { was: Ref; source: ExistingSource }): void {
    const ref = existingRef({ collection: 'sources', id: source.id })
    this.content.sources.set(ref, source)
    this.content.slugs.sources.add(source.slug)
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

interface Content {
  organisations: Map<Ref, ExistingOrganisation>
  sources: Map<Ref, ExistingSource>
  slugs: Record<RecordCollection, Set<string>>
  questions: QuestionIndex
  drafts: Set<string>
  removed: RemovedRecords
  register: RegisterTypes
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

function withRefs<Existing>(records: Map<Ref, Existing>): (Existing & { ref: Ref })[] {
  return [...records].map(([ref, record]) => ({ ref, ...record }))
}
