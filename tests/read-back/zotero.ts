/**
 * What Zotero makes of a file, by the maps of its own translators (RIS.js and BibTeX.js of
 * https://github.com/zotero/translators): of entry types that it does not know nothing arrives, and of fields that a
 * type does not have neither. The program itself cannot run in a test.
 */
export interface ZoteroItem {
  type: string
  fields: Record<string, string>
  creators: { lastName: string; firstName?: string }[]
  tags: string[]
}

const risTypes: Record<string, string> = {
  DATA: 'dataset',
  ELEC: 'webpage',
  RPRT: 'report',
  STAT: 'statute',
}

/** By tag: the field of every type, or of some. */
const risFields: Record<string, string | Record<string, string>> = {
  AB: 'abstractNote',
  DA: { statute: 'dateEnacted', default: 'date' },
  LA: 'language',
  PB: { report: 'institution', dataset: 'repository', webpage: 'publisher' },
  T2: { webpage: 'websiteTitle', report: 'seriesTitle', statute: 'code' },
  TI: { statute: 'nameOfAct', default: 'title' },
  UR: 'url',
  Y2: 'accessDate',
}

export function zoteroFromRIS(text: string): ZoteroItem[] {
  return text
    .split(/ER {2}- \r\n/)
    .filter((entry) => entry.trim() !== '')
    .flatMap((entry) => itemOf(tagsOf(entry)))
}

function tagsOf(entry: string): [tag: string, value: string][] {
  return entry
    .split('\r\n')
    .flatMap((line): [string, string][] =>
      /^[A-Z][A-Z0-9] {2}- /.test(line) ? [[line.slice(0, 2), line.slice(6).trim()]] : [],
    )
}

function itemOf(tags: [tag: string, value: string][]): ZoteroItem[] {
  const type = risTypes[tags.find(([tag]) => tag === 'TY')?.[1] ?? '']
  if (!type) return []
  const item: ZoteroItem = { type, fields: {}, creators: [], tags: [] }
  for (const [tag, value] of tags) {
    const field = risFields[tag]
    const name = typeof field === 'object' ? (field[type] ?? field.default) : field
    if (tag === 'AU') item.creators.push(creatorOf(value))
    else if (tag === 'KW') item.tags.push(...value.split(/\s*;\s*/))
    else if (name) item.fields[name] ??= value
  }
  // The year alone counts where there is no date.
  const year = tags.find(([tag]) => tag === 'PY')?.[1]
  const date = type === 'statute' ? 'dateEnacted' : 'date'
  if (year) item.fields[date] ??= year
  return [item]
}

/** A name is taken apart at its first comma. */
function creatorOf(name: string): ZoteroItem['creators'][number] {
  const [lastName = '', ...rest] = name.split(/\s*,\s*/)
  return rest.join(', ') ? { lastName, firstName: rest.join(', ') } : { lastName }
}

/** The entry types of BibTeX that arrive, as what. */
export const zoteroBibTeXTypes: Record<string, string> = {
  online: 'webpage',
  electronic: 'webpage',
  techreport: 'report',
  report: 'report',
  misc: 'document',
  legislation: 'bill',
}
