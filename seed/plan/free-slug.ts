import { toSlug } from '@/domain/text/to-slug'

/** A slug that nobody has yet: that of the title, with a number behind it where it is taken. */
export function freeSlug({ title, isTaken }: { title: string; isTaken: (slug: string) => boolean }): string {
  const base = toSlug(title) || 'zonder-titel'
  if (!isTaken(base)) return base
  for (let number = 2; ; number += 1) {
    const slug = `${base}-${number}`
    if (!isTaken(slug)) return slug
  }
}
