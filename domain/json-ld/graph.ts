import type { Graph, Thing } from 'schema-dts'

/** Things that are told of one page, as one JSON-LD document (https://www.w3.org/TR/json-ld11/). */
export function graph(things: Exclude<Thing, string>[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things }
}

/**
 * A JSON-LD document as the text of a `<script>`: without `<`, so that nothing in it can close that, and without
 * the two line separators that JSON allows and JavaScript did not.
 */
export function toScript(document: Graph): string {
  return JSON.stringify(document)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
