import type { ReactNode } from 'react'
import type { Thing } from 'schema-dts'
import { graph, toScript } from '@/domain/json-ld/graph'

/** What machines read of a page, in the words of schema.org. */
export function JsonLd({ things }: { things: Exclude<Thing, string>[] }): ReactNode {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScript(graph(things)) }} />
}
