import type { SubtopicInDocument } from '@/domain/document/topic-document'
import { toSlug } from '@/domain/text/to-slug'

import type { ExistingSubtopic, QuestionRow } from './existing'
import { freeSlug } from '@/domain/text/free-slug'
import { FurtherFinder, furtherOf } from './plan-further'
import { matchTexts } from './match-texts'
import { mergeList } from '@/domain/merge/merge-list'
import { itemConflicts, mergeFields, type FieldConflict } from './merge-fields'
import type { Planner } from './planner'
import { existingRef, newRef, type Ref } from './ref'
import type { ImportedOrganisation, ImportedSource, ImportedSubtopic } from './provided'
import { same } from '@/domain/merge/same'
import { sameWords } from './same'

/** Finds or plans each subtopic: one with a new title, or in a new place, stays the subtopic that it was. */
export function planSubtopics({
  subtopics: written,
  organisations,
  sources,
  planner,
}: {
  subtopics: SubtopicInDocument[]
  /** The rows of the document, by which a question names what it leads to. */
  organisations: ImportedOrganisation[]
  sources: ImportedSource[]
  planner: Planner
}): ImportedSubtopic[] {
  const finder = new FurtherFinder({ organisations, sources, planner })
  const subtopics = written.map((subtopic) => ({
    ...subtopic,
    questions: subtopic.questions.map((question) => finder.lead(question)),
  }))
  const known = knownSubtopics(planner)
  const matches = matchSubtopics({ subtopics, known })
  const taken = new Set<string>()
  return subtopics.map((subtopic, index) => {
    const match = known[matches[index] ?? -1]
    return match ? compare({ subtopic, match, planner }) : planNew({ subtopic, taken, planner })
  })
}

/** A subtopic of the document, of which the questions lead to records. */
interface LedSubtopic extends Omit<SubtopicInDocument, 'questions'> {
  questions: QuestionRow[]
}

interface Known {
  ref: Ref
  last: ImportedSubtopic | undefined
  now: ExistingSubtopic | undefined
}

/** What the last import made or found, and what an editor added to the topic since. */
function knownSubtopics({ surroundings: { last, dossier } }: Planner): Known[] {
  const existing = new Map(
    (dossier?.subtopics ?? []).map((now) => [existingRef({ collection: 'subtopics', id: now.id }), now]),
  )
  const provided = (last?.subtopics ?? []).map((subtopic) => ({
    ref: subtopic.ref,
    last: subtopic,
    now: existing.get(subtopic.ref),
  }))
  const names = new Set(provided.map(({ ref }) => ref))
  const added = [...existing].flatMap(([ref, now]) => (names.has(ref) ? [] : [{ ref, last: undefined, now }]))
  return [...provided, ...added]
}

function matchSubtopics({
  subtopics,
  known,
}: {
  subtopics: LedSubtopic[]
  known: Known[]
}): (number | null)[] {
  const wording = ({ title, questions }: { title: string; questions: { text: string }[] }): string =>
    [title, ...questions.map(({ text }) => text)].join('\n')
  const texts = known.map(({ last, now }) => last ?? now).map((side) => (side ? wording(side) : ''))
  const slugs = known.map(({ last, now }) => toSlug((last ?? now)?.title ?? ''))
  const slugsNow = known.map(({ now }) => (now ? toSlug(now.title) : null))
  const asNow = subtopics.map(({ title }) => slugsNow.indexOf(toSlug(title)))
  const bySlug = subtopics.map(({ title }, place) => {
    const [now = -1, last] = [asNow[place], slugs.indexOf(toSlug(title))]
    return now === -1 && !asNow.includes(last) ? last : now
  })
  const used = new Set(bySlug)
  const open = subtopics.flatMap((subtopic, place) => (bySlug[place] === -1 ? [{ subtopic, place }] : []))
  const free = texts.flatMap((text, index) => (used.has(index) ? [] : [{ text, index }]))
  const found = matchTexts({
    texts: open.map(({ subtopic }) => wording(subtopic)),
    known: free.map(({ text }) => text),
  })
  const byWording = new Map(open.map(({ place }, index) => [place, free[found[index] ?? -1]?.index ?? null]))
  return bySlug.map((index, place) => (index === -1 ? (byWording.get(place) ?? null) : index))
}

function planNew({
  subtopic: { title, context, questions },
  taken,
  planner,
}: {
  subtopic: LedSubtopic
  taken: Set<string>
  planner: Planner
}): ImportedSubtopic {
  const slug = freeSlug({ title, isTaken: (candidate) => taken.has(candidate) })
  taken.add(slug)
  const ref = newRef({ collection: 'subtopics', name: slug })
  planner.create({ collection: 'subtopics', ref, label: title, data: { title, slug, context, questions } })
  return { ref, title, context, questions }
}

function compare({
  subtopic,
  match,
  planner,
}: {
  subtopic: LedSubtopic
  match: Known
  planner: Planner
}): ImportedSubtopic {
  const { title, context, place } = subtopic
  const { ref, last, now } = match
  const questions = withKeys({
    questions: subtopic.questions,
    last: last?.questions ?? [],
    now: now?.questions ?? [],
  })
  if (now) {
    const merged = mergeQuestions({ last: last?.questions ?? [], now: now.questions, file: questions })
    const base = { collection: 'subtopics', ref, id: now.id, label: now.title, place, now } as const
    planner.compare({
      ...base,
      last: { ...(last ?? { title: null, context: null }), questions: now.questions },
      file: { title, context, questions: merged.questions },
      items: merged.conflicts,
      lists: merged.conflicts.length > 0 ? { questions: merged.questions } : undefined,
    })
  }
  return { ref, title, context, questions }
}

/** Gives each question of the file the key of the question that it is a wording of: an editor's, or the last file's. */
function withKeys({
  questions,
  last,
  now,
}: {
  questions: QuestionRow[]
  last: QuestionRow[]
  now: QuestionRow[]
}): QuestionRow[] {
  const taken = new Set<string | undefined>()
  const asNow = questions.map(({ text }) => {
    const row = now.find(({ key, text: there }) => !taken.has(key) && sameWords(there, text))
    if (row) taken.add(row.key)
    return row?.key
  })
  const keys = new Set(last.map(({ key }) => key))
  const known = [...last, ...now.filter(({ key }) => !keys.has(key))].filter(({ key }) => !taken.has(key))
  const open = questions.filter((_, index) => asNow[index] === undefined)
  const matches = matchTexts({ texts: open.map(({ text }) => text), known: known.map(({ text }) => text) })
  return questions.map((question, index) => {
    const key = asNow[index] ?? known[matches[open.indexOf(question)] ?? -1]?.key
    return key ? { ...question, key } : question
  })
}

function mergeQuestions({
  last,
  now,
  file,
}: {
  last: QuestionRow[]
  now: QuestionRow[]
  file: QuestionRow[]
}): {
  questions: QuestionRow[]
  conflicts: FieldConflict[]
} {
  const conflicts: FieldConflict[] = []
  const repeated = repeatedRows(file)
  const questions = mergeList<QuestionRow>({
    last,
    now,
    file,
    identity: (row) => questionIdentity(row) + (repeated.get(row) ?? ''),
    mergeItem: (sides) => {
      if (!sides.file)
        return sides.last && sides.now && sameQuestion(sides.last, sides.now) ? null : (sides.now ?? null)
      if (!sides.now) return sides.file
      const { lead, text, note } = sides.file
      const file = { lead, text, note, ...furtherOf(sides.file) }
      const merge = mergeFields({ last: sides.last, now: sides.now, file })
      const item = { identity: questionIdentity(sides.now), label: sides.now.text }
      conflicts.push(...itemConflicts({ list: 'questions', item, conflicts: merge.conflicts }))
      return { ...sides.now, ...merge.data }
    },
  })
  return { questions, conflicts }
}

/** New questions that have the words of one before them, each with what tells it from those. */
function repeatedRows(file: QuestionRow[]): Map<QuestionRow, string> {
  const times = new Map<string, number>()
  return new Map(
    file.flatMap((row) => {
      const time = (times.get(questionIdentity(row)) ?? 0) + 1
      times.set(questionIdentity(row), time)
      return time === 1 ? [] : [[row, `\n${time}`] as const]
    }),
  )
}

/** A question is known by its key; one that has none yet, by its words. */
export function questionIdentity({ key, text }: Pick<QuestionRow, 'key' | 'text'>): string {
  return key ?? `+${text}`
}

function sameQuestion(a: QuestionRow, b: QuestionRow): boolean {
  return same([a.lead, a.text, a.note, furtherOf(a)], [b.lead, b.text, b.note, furtherOf(b)])
}
