import type { BreadcrumbList } from 'schema-dts'

import { absolute } from '../text/absolute'
import type { Step } from '../site/trail'

/** The way to a page, from the top down; the last step is the page itself. */
export function breadcrumbNode({ steps, base }: { steps: Step[]; base: string }): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute({ base, path: href }),
    })),
  }
}
