import type { Prose } from '../prose/prose'
import type { PageBody, PassageHeading } from './site-page'
import { toSlug } from '../text/to-slug'

/** A block of a text with headings, in the order in which it was written. */
export type WrittenBlock =
  { type: 'heading'; level: PassageHeading['level']; title: string } | { type: 'prose'; prose: Prose }

/** Divides a text at its headings. Headings without words are left out, and no level is skipped. */
export function toPageBody(blocks: WrittenBlock[]): PageBody {
  const body: PageBody = []
  const anchors = new Set<string>(['inhoud'])
  for (const block of blocks) {
    if (block.type === 'prose') {
      const last = body.at(-1)
      if (last) last.prose.push(...block.prose)
      else if (block.prose.length > 0) body.push({ heading: null, prose: [...block.prose] })
    } else if (block.title.trim() !== '') {
      const title = block.title.trim()
      const level = body.some(({ heading }) => heading) ? block.level : 'h2'
      body.push({ heading: { anchor: freeAnchor({ title, anchors }), level, title }, prose: [] })
    }
  }
  return body
}

/** The title as an id that no other heading of the page has, which is then taken. */
function freeAnchor({ title, anchors }: { title: string; anchors: Set<string> }): string {
  const slug = toSlug(title) || 'deel'
  const candidates = [slug, ...Array.from(anchors, (_, index) => `${slug}-${index + 2}`)]
  const anchor = candidates.find((candidate) => !anchors.has(candidate)) ?? slug
  anchors.add(anchor)
  return anchor
}
