import { absolute } from '../text/absolute'
import { citeSource } from '../cite/cite-source'
import { toBibTeX } from '../cite/to-bibtex'
import { toCSL } from '../cite/to-csl'
import { toRIS } from '../cite/to-ris'
import { paths } from '../site/paths'
import type { SourceRow } from '../sources/source'
import { sourceKinds } from '../sources/source-kind'
import { csvWriter, entryWriter, jsonWriter, type ExportWriter } from './export-writer'
import type { exportFormats } from './formats'

type Format = (typeof exportFormats)['bronnen'][number]

/** Sources, in each of their formats. */
export function sourceWriters(base: string): Record<Format, ExportWriter<SourceRow>> {
  const address = ({ slug }: SourceRow): string => absolute({ base, path: paths.source(slug) })
  return {
    csv: csvWriter({
      titel: ({ title }) => title,
      soort: ({ kind }) => sourceKinds[kind],
      uitgever: ({ publisher }) => publisher?.name ?? null,
      jaar: ({ year }) => year,
      link: ({ url }) => url,
      omschrijving: ({ description }) => description,
      themas: ({ topics }) => topics.map(({ title }) => title).join('; '),
      adres: address,
    }),
    json: jsonWriter((source) => ({ ...source, address: address(source) })),
    ris: entryWriter((source) => toRIS(citeSource(source))),
    bib: entryWriter((source) => toBibTeX(citeSource(source), source.slug)),
    'csl.json': jsonWriter((source) => toCSL({ work: citeSource(source), id: source.slug })),
  }
}
