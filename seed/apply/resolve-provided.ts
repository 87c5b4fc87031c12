import type { PartCollection } from '@/domain/topics/content-collections'
import type { FurtherRefs } from '@/seed/plan/existing'
import { existingRef, type Ref } from '@/seed/plan/ref'
import type { Provided } from '@/seed/plan/provided'

/** What a document said, with the ids and keys that its new records and questions got. */
export function resolveProvided({
  provided,
  ids,
  keys,
}: {
  provided: Provided
  ids: ReadonlyMap<Ref, number>
  /** By ref of the subtopic and text of the question, in the order of the subtopic: it may ask one thing twice. */
  keys: ReadonlyMap<string, string[]>
}): Provided {
  const resolve = (collection: PartCollection, ref: Ref): Ref => {
    const id = ids.get(ref)
    return id === undefined ? ref : existingRef({ collection, id })
  }
  const resolveFurther = ({ organisations, sources }: Partial<FurtherRefs>): Partial<FurtherRefs> => ({
    ...(organisations && { organisations: organisations.map((ref) => resolve('organisations', ref)) }),
    ...(sources && { sources: sources.map((ref) => resolve('sources', ref)) }),
  })
  return {
    ...provided,
    organisations: provided.organisations.map((part) => ({
      ...part,
      ref: resolve('organisations', part.ref),
    })),
    sources: provided.sources.map((part) => ({
      ...part,
      ref: resolve('sources', part.ref),
      publisher: part.publisher && resolve('organisations', part.publisher),
    })),
    subtopics: provided.subtopics.map((part) => {
      const used = new Set(part.questions.map(({ key }) => key))
      const keyOf = (text: string): string | undefined => {
        const key = keys.get(`${part.ref} ${text}`)?.find((each) => !used.has(each))
        used.add(key)
        return key
      }
      return {
        ...part,
        ref: resolve('subtopics', part.ref),
        questions: part.questions.map(({ id: _, ...question }) => ({
          ...question,
          ...resolveFurther(question),
          key: question.key ?? keyOf(question.text),
        })),
      }
    }),
  }
}

/** For `resolveProvided`: the key that a question got. */
export function rememberKey({
  keys,
  name,
  key,
}: {
  keys: Map<string, string[]>
  name: string
  key: string
}): void {
  keys.set(name, [...(keys.get(name) ?? []), key])
}
