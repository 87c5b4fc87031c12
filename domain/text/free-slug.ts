import { maxSlugLength, toSlug } from './to-slug'

/** The slug of a title; where that is taken, the first free one with a number after it, as long as a slug may be. */
export function freeSlug({ title, isTaken }: { title: string; isTaken: (slug: string) => boolean }): string {
  const base = toSlug(title) || 'zonder-titel'
  if (!isTaken(base)) return base
  for (let number = 2; ; number += 1) {
    const ending = `-${number}`
    const slug = base.slice(0, maxSlugLength - ending.length).replace(/-$/, '') + ending
    if (!isTaken(slug)) return slug
  }
}
