import type { Payload } from 'payload'

import type { RecordCollection } from '@/domain/topics/content-collections'

import { readDrafts } from './apply/read-drafts'
import { readOrganisations, readSources, readTakenSlugs } from './apply/read-existing'
import { readQuestions } from './apply/read-questions'
import { readRecordsByKey, readTwins } from './apply/read-record-keys'
import { readRegisterTypes } from './apply/read-register-types'
import { readMerged } from './apply/read-removed'
import { updateRecordKeys, type KeyedList } from './apply/update-record-keys'
import { Needed, NotedMap, NotedSet } from './needed'
import type { ExistingOrganisation, ExistingSource } from './plan/existing'
import type { Lookups } from './plan/lookups'
import { OrganisationIndex } from './plan/organisation-index'
import type { Plan } from './plan/plan'
import type { Surroundings } from './plan/planner'
import { QuestionIndex } from './plan/question-index'
import { idOfRef, type Ref } from './plan/ref'
import { RegisterTypes } from './plan/register-types'
import { SourceIndex } from './plan/source-index'

/**
 * The part of the guide that one document is compared with. The plan is made of what was read so far, which tells what
 * else it looks up; once it looks up nothing that was not read, it is the plan that the whole guide would give.
 */
export class GuidePart {
  readonly #organisations = new Map<Ref, ExistingOrganisation>()
  readonly #sources = new Map<Ref, ExistingSource>()
  readonly #removedOrganisations = new Map<Ref, ExistingOrganisation>()
  readonly #removedSources = new Map<Ref, ExistingSource>()
  readonly #common = new Set<string>()
  readonly #taken = { organisations: new Set<string>(), sources: new Set<string>() }
  readonly #drafts = new Set<string>()
  readonly #merged = new Map<Ref, Ref>()
  readonly #questions: { text: string; topic: { slug: string; title: string } }[] = []
  #register: ConstructorParameters<typeof RegisterTypes>[0] = { bodies: [], today: '' }

  readonly #needed = {
    keys: {
      organisations: new Needed(),
      sources: new Needed(),
      'removed organisations': new Needed(),
      'removed sources': new Needed(),
    } satisfies Record<KeyedList, Needed>,
    twins: new Needed(),
    refs: new Needed(),
    slugs: { organisations: new Needed(), sources: new Needed() },
    drafts: new Needed(),
    merged: new Needed(),
    questions: new Needed(),
    bodies: new Needed(),
  }

  private constructor(private readonly payload: Payload) {}

  static async plan({
    payload,
    make,
  }: {
    payload: Payload
    make: (surroundings: Omit<Surroundings, 'dossier' | 'last'>) => Plan
  }): Promise<Plan> {
    await updateRecordKeys(payload)
    const part = new GuidePart(payload)
    for (;;) {
      const plan = make(part.#surroundings())
      if (!(await part.#readOn())) return plan
    }
  }

  #surroundings(): Omit<Surroundings, 'dossier' | 'last'> {
    const { refs, slugs, drafts, merged, questions, bodies } = this.#needed
    const lookups = { organisations: this.#lookups('organisations'), sources: this.#lookups('sources') }
    const removed = {
      organisations: this.#lookups('removed organisations'),
      sources: this.#lookups('removed sources'),
    }
    return {
      organisations: new NotedMap(this.#organisations, refs),
      sources: new NotedMap(this.#sources, refs),
      organisationIndex: new OrganisationIndex(inOrder(this.#organisations), lookups.organisations),
      sourceIndex: new SourceIndex(inOrder(this.#sources), lookups.sources),
      lookups,
      slugs: {
        organisations: new NotedSet(this.#taken.organisations, slugs.organisations),
        sources: new NotedSet(this.#taken.sources, slugs.sources),
      },
      drafts: new NotedSet(this.#drafts, drafts),
      questions: new QuestionIndex(this.#questions, (text) => questions.has(text)),
      removed: {
        organisationIndex: new OrganisationIndex(inOrder(this.#removedOrganisations), removed.organisations),
        sourceIndex: new SourceIndex(inOrder(this.#removedSources), removed.sources),
        trashed: new NotedSet([...this.#removedOrganisations.keys(), ...this.#removedSources.keys()], refs),
        merged: new NotedMap(this.#merged, merged),
      },
      register: new RegisterTypes({ ...this.#register, note: (name) => bodies.has(name) }),
    }
  }

  #lookups(list: KeyedList): Lookups {
    const { keys, twins } = this.#needed
    return {
      has: (key) => keys[list].has(key),
      hasTwins: (name) => list !== 'organisations' || twins.has(name),
      isCommon: (key) => list === 'organisations' && this.#common.has(key),
    }
  }

  /** Reads all that was looked up and is not there; whether that was anything. */
  async #readOn(): Promise<boolean> {
    const hadRecords = await this.#readRecords()
    const hadSlugs = [await this.#readSlugs('organisations'), await this.#readSlugs('sources')]
    const hadOthers = [
      await this.#readWanted(this.#needed.drafts, async (marks) => {
        for (const mark of await readDrafts({ payload: this.payload, marks })) this.#drafts.add(mark)
      }),
      await this.#readWanted(this.#needed.merged, async (refs) => {
        const merged = await readMerged({ payload: this.payload, ids: refs.flatMap(idIn) })
        for (const [from, into] of merged) this.#merged.set(from, into)
      }),
      await this.#readWanted(this.#needed.questions, async (texts) => {
        this.#questions.push(...(await readQuestions({ payload: this.payload, texts })))
      }),
      await this.#readWanted(this.#needed.bodies, async (names) => {
        const { bodies, today } = await readRegisterTypes({ payload: this.payload, names })
        const known = new Set(this.#register.bodies.map(({ id }) => id))
        const others = bodies.filter(({ id }) => !known.has(id))
        this.#register = { bodies: [...this.#register.bodies, ...others], today }
      }),
    ]
    return [hadRecords, ...hadSlugs, ...hadOthers].includes(true)
  }

  async #readWanted(needed: Needed, read: (wanted: string[]) => Promise<void>): Promise<boolean> {
    const wanted = needed.take()
    if (wanted.length > 0) await read(wanted)
    return wanted.length > 0
  }

  async #readRecords(): Promise<boolean> {
    const { payload } = this
    const { keys, twins, refs } = this.#needed
    const wanted = new Map(keyedLists.map((list) => [list, keys[list].take()]))
    const names = twins.take()
    const named = refs.take().filter((ref) => idIn(ref).length > 0)
    const byKey = await readRecordsByKey({ keys: wanted, payload })
    const alike = await readTwins({ names, payload })
    for (const key of alike.common) this.#common.add(key)
    const idsIn = (collection: RecordCollection): number[] => [
      ...named.filter((ref) => ref.startsWith(`${collection}:`)).flatMap(idIn),
      ...byKey.filter(({ list }) => list.endsWith(collection)).map(({ id }) => id),
    ]
    await this.#readNew({
      sought: [...idsIn('organisations'), ...alike.ids],
      there: this.#organisations,
      removed: this.#removedOrganisations,
      read: readOrganisations,
    })
    await this.#readNew({
      sought: idsIn('sources'),
      there: this.#sources,
      removed: this.#removedSources,
      read: readSources,
    })
    return names.length + named.length > 0 || [...wanted.values()].some((own) => own.length > 0)
  }

  /** Those that are not in the guide may be in its trash. */
  async #readNew<Existing extends { id: number }>({
    sought,
    there,
    removed,
    read,
  }: {
    sought: number[]
    there: Map<Ref, Existing>
    removed: Map<Ref, Existing>
    read: (chosen: { payload: Payload; ids: number[]; trashed?: boolean }) => Promise<Map<Ref, Existing>>
  }): Promise<void> {
    const { payload } = this
    const known = idsOf(there, removed)
    const ids = [...new Set(sought)].filter((id) => !known.has(id))
    for (const [ref, record] of await read({ payload, ids })) there.set(ref, record)
    const found = idsOf(there)
    const others = ids.filter((id) => !found.has(id))
    for (const [ref, record] of await read({ payload, ids: others, trashed: true })) removed.set(ref, record)
  }

  /** With those that a plan looks up next, where a slug is taken. */
  async #readSlugs(collection: RecordCollection): Promise<boolean> {
    const needed = this.#needed.slugs[collection]
    const wanted = needed.take()
    const { payload } = this
    const taken = await readTakenSlugs({ collection, slugs: wanted, payload })
    taken.flatMap(nextSlugs).forEach((slug) => needed.has(slug))
    const next = await readTakenSlugs({ collection, slugs: needed.take(), payload })
    for (const slug of [...taken, ...next]) this.#taken[collection].add(slug)
    return wanted.length > 0
  }
}

const keyedLists: KeyedList[] = ['organisations', 'sources', 'removed organisations', 'removed sources']

/** In the order in which the whole guide is read, by which the first one with a name counts. */
function inOrder<Existing extends { id: number }>(records: Map<Ref, Existing>): (Existing & { ref: Ref })[] {
  return [...records].map(([ref, record]) => ({ ref, ...record })).sort((a, b) => a.id - b.id)
}

function idsOf(...lists: Map<Ref, { id: number }>[]): Set<number> {
  return new Set(lists.flatMap((records) => [...records.values()].map(({ id }) => id)))
}

/** None of a record that the plan makes. */
function idIn(ref: string): number[] {
  const id = idOfRef(ref)
  return id === null ? [] : [id]
}

/** As many further numbers as there are so far, so that a long row of them is read in few statements. */
function nextSlugs(slug: string): string[] {
  const [, base = slug, number = '1'] = /^(.*)-(\d{1,6})$/.exec(slug) ?? []
  const last = Number(number)
  return Array.from({ length: last + 4 }, (_, index) => `${base}-${last + 1 + index}`)
}
