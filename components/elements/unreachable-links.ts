import { cache } from 'react'

import {
  unreachableLink,
  type UnreachableLink,
  type UnreachableLinks,
} from '@/domain/link-checks/unreachable-link'

/** Of the page that is being rendered. */
const held = cache((): { links: UnreachableLinks } => ({ links: new Map() }))

/**
 * Tells all links of a page which addresses lead nowhere, before they are rendered: the frame of the page does so, and
 * React renders it before what is in it. A link anywhere in a text would otherwise need it from everything around it.
 */
export function holdUnreachableLinks(links: UnreachableLinks): void {
  held().links = links
}

export function unreachableLinkOf(url: string): UnreachableLink | null {
  return unreachableLink({ url, links: held().links })
}
