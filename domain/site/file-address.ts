import { recordFormats } from '../exports/formats'

/** What the address of a page ends in where it is that of a file of the same record. */
export type FileEnding = '/beeld.png' | `.${string}`

const endings: Record<string, string[]> = {
  themas: ['.md', '.atom', '/beeld.png', ...asEndings(recordFormats.themas)],
  organisaties: asEndings(recordFormats.organisaties),
  bronnen: asEndings(recordFormats.bronnen),
}

/** The address of a file of the record whose page is at a path; `null` where such a record has no such file. */
export function fileAddress({ page, ending }: { page: string; ending: FileEnding }): string | null {
  const [, list = ''] = /^\/([a-z]+)\/[a-z0-9-]+$/.exec(page) ?? []
  const hasFile = Object.hasOwn(endings, list) && endings[list]?.includes(ending)
  return hasFile ? `${page}${ending}` : null
}

function asEndings(formats: readonly string[]): string[] {
  return formats.map((format) => `.${format}`)
}
