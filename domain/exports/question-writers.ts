import { absolute } from '../text/absolute'
import { amsterdamDay } from '../text/amsterdam-day'
import type { Citable } from '../cite/citable'
import { citeQuestion } from '../cite/cite-question'
import { toBibTeX } from '../cite/to-bibtex'
import { toCSL } from '../cite/to-csl'
import { toRIS } from '../cite/to-ris'
import { paths } from '../site/paths'
import type { QuestionRow } from '../lists/question-directory'
import type { Publication } from '../topics/topic'
import { dayCell, type Columns } from './cell'
import { csvWriter, entryWriter, jsonWriter, xlsxWriter, type ExportWriter } from './export-writer'
import type { exportFormats, recordFormats } from './formats'

type Format = (typeof exportFormats)['vragen'][number] | (typeof recordFormats)['vragen'][number]

/** Questions with their permanent links, in each of their formats. */
export function questionWriters({
  base,
  siteName,
}: {
  base: string
  siteName: string
}): Record<Format, ExportWriter<QuestionRow>> {
  const cite = (question: QuestionRow): Citable => citeQuestion({ question, siteName, base })
  const address = ({ key }: QuestionRow): string => absolute({ base, path: paths.question(key) })
  const columns: Columns<QuestionRow> = {
    id: address,
    thema: ({ topic }) => topic.title,
    // Two whole numbers: to a spreadsheet 1.1 and 1.10 are one number.
    onderwerpnummer: ({ place }) => place.subtopic,
    vraagnummer: ({ place }) => place.question,
    onderwerp: ({ subtopic }) => subtopic.title,
    vraag: ({ text }) => text,
    organisaties: ({ leadsTo }) => joined(leadsTo.organisations.map(({ name }) => name)),
    bronnen: ({ leadsTo }) => joined(leadsTo.sources.map(({ title }) => title)),
    zoektermen: ({ leadsTo }) => joined(leadsTo.terms),
    gepubliceerd: ({ leadsTo }) => joined(leadsTo.publications.map(publicationText)),
    gewijzigd: ({ updatedAt }) => dayCell(updatedAt),
  }
  return {
    xlsx: xlsxWriter({ title: 'Vragen', columns }),
    csv: csvWriter(columns),
    ris: entryWriter((question) => toRIS(cite(question))),
    bib: entryWriter((question) => toBibTeX(cite(question), `vraag-${question.key}`)),
    'csl.json': jsonWriter((question) => toCSL({ work: cite(question), id: `vraag-${question.key}` })),
    json: jsonWriter((question) => {
      const { key, number, text, topic, subtopic, leadsTo, updatedAt } = question
      return {
        id: address(question),
        key,
        number,
        text,
        topic,
        subtopic: subtopic.title,
        ...leadsTo,
        gewijzigd: amsterdamDay(updatedAt),
      }
    }),
  }
}

function joined(words: string[]): string | null {
  return words.join('; ') || null
}

function publicationText({ title, medium, date, url }: Publication): string {
  return [title, medium, date, url].filter(Boolean).join(', ')
}
