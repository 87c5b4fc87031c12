type Data = Record<string, unknown>

/**
 * What the open forms held when they were last saved, by the path of their document (`/api/topics/1`): what a save that
 * meets another one is compared with.
 */
export const savedDocuments: Map<string, Data> = new Map()

/** Where a form sends its document; a new one has no `id`. */
export function documentPath({ collection, id }: { collection: string; id?: number | string }): string {
  return id === undefined ? `/api/${collection}` : `/api/${collection}/${id}`
}
