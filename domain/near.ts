import { similarity } from './similarity'
import { toSlug } from './to-slug'

/** Something of the guide that an address may have meant. */
export interface Near {
  kind: 'topic' | 'organisation' | 'question'
  /** Of a question: its key. */
  slug: string
  title: string
}

/** With the other names that it goes by. */
export type NearCandidate = Near & { names: string[] }

/** The candidates that look like the slug that was asked for, the likest first, at most five. */
export function nearest({ slug, candidates }: { slug: string; candidates: NearCandidate[] }): Near[] {
  return candidates
    .map((candidate) => ({ candidate, score: likeness({ slug, candidate }) }))
    .filter(({ score }) => score >= alike)
    .sort(
      (one, other) =>
        other.score - one.score || one.candidate.title.localeCompare(other.candidate.title, 'nl'),
    )
    .slice(0, most)
    .map(({ candidate: { kind, slug: found, title } }) => ({ kind, slug: found, title }))
}

/** By the name that fits best: its slug, its title or one of its other names. */
function likeness({ slug, candidate }: { slug: string; candidate: NearCandidate }): number {
  const names = [candidate.slug, toSlug(candidate.title), ...candidate.names.map(toSlug)]
  return Math.max(...names.map((name) => similarity({ one: slug, other: name })))
}

const most = 5
const alike = 0.35
