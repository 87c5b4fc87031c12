import { absolute } from '../text/absolute'
import { amsterdamDay } from '../text/amsterdam-day'
import { citeSource } from '../cite/cite-source'
import { toBibTeX } from '../cite/to-bibtex'
import { toCSL } from '../cite/to-csl'
import { toRIS } from '../cite/to-ris'
import { paths } from '../site/paths'
import type { SourceRow } from '../sources/source'
import { sourceFields } from '../sources/source-fields'
import { dayCell, type Columns } from './cell'
import { csvWriter, entryWriter, jsonWriter, xlsxWriter, type ExportWriter } from './export-writer'
import { columnsOf } from './exported-field'
import { unreachableFields, type Linked } from './unreachable-fields'
import type { exportFormats } from './formats'

type Format = (typeof exportFormats)['bronnen'][number]

/** Sources, in each of their formats. */
export function sourceWriters(base: string): Record<Format, ExportWriter<SourceRow & Linked>> {
  const columns: Columns<SourceRow & Linked> = {
    id: ({ slug }) => absolute({ base, path: paths.source(slug) }),
    ...columnsOf(sourceFields),
    ...columnsOf(unreachableFields),
    gewijzigd: ({ updatedAt }) => dayCell(updatedAt),
  }
  return {
    xlsx: xlsxWriter({ title: 'Bronnen', columns }),
    csv: csvWriter(columns),
    json: jsonWriter(({ updatedAt, unreachable = null, ...source }) => ({
      id: absolute({ base, path: paths.source(source.slug) }),
      ...source,
      unreachable,
      gewijzigd: amsterdamDay(updatedAt),
    })),
    ris: entryWriter((source) => toRIS(citeSource(source))),
    bib: entryWriter((source) => toBibTeX(citeSource(source), source.slug)),
    'csl.json': jsonWriter((source) => toCSL({ work: citeSource(source), id: source.slug })),
  }
}
