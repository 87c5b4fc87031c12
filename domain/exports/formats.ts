/** What can be taken along, by the list that it is of; what most people can open comes first. */
export const exportFormats = {
  themas: ['xlsx', 'csv', 'json', 'jsonld', 'ris', 'bib'],
  vragen: ['xlsx', 'csv', 'json'],
  organisaties: ['xlsx', 'csv', 'json', 'jsonld'],
  bronnen: ['xlsx', 'csv', 'ris', 'bib', 'csl.json', 'json'],
} as const satisfies Record<string, ExportFormat[]>

/** What a single record of each list can be taken along as. */
export const recordFormats = {
  themas: exportFormats.themas,
  vragen: ['ris', 'bib', 'csl.json', 'json'],
  organisaties: exportFormats.organisaties,
  bronnen: exportFormats.bronnen,
} as const satisfies Record<ExportList, readonly ExportFormat[]>

export type ExportList = keyof typeof exportFormats

export type ExportFormat = keyof typeof mediaTypes

/** Of each format: what it is on the web. */
export const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
} as const

/** What people call each format. */
export const formatNames: Record<ExportFormat, string> = {
  xlsx: 'Excel',
  csv: 'CSV',
  json: 'JSON',
  jsonld: 'JSON-LD',
  ris: 'RIS',
  bib: 'BibTeX',
  'csl.json': 'CSL-JSON',
}

export function isExportList(candidate: string): candidate is ExportList {
  return Object.hasOwn(exportFormats, candidate)
}

/** The format of a list, or of a record of it, that is called so; `null` where it has none. */
export function formatOf({
  list,
  name,
  isRecord,
}: {
  list: ExportList
  name: string
  isRecord: boolean
}): ExportFormat | null {
  const formats: readonly ExportFormat[] = (isRecord ? recordFormats : exportFormats)[list]
  return formats.find((format) => format === name) ?? null
}

/** The address of a list in a format: with the same parameters, but for those of its page alone. */
export function exportAddress({ address, format }: { address: string; format: ExportFormat }): string {
  const [path = '', query = ''] = address.split('?')
  const params = new URLSearchParams(query)
  for (const key of ['pagina', 'weergave', 'toon']) params.delete(key)
  return `${path}.${format}${params.size > 0 ? `?${params}` : ''}`
}

/** Where else a page is, by what it is there: a whole list as it is filtered, or one record. */
export function alternatesOf({ address, formats }: { address: string; formats: readonly ExportFormat[] }): {
  [type: string]: string
} {
  return Object.fromEntries(
    formats.map((format) => [mediaTypes[format].split(';')[0], exportAddress({ address, format })]),
  )
}
