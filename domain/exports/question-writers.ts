import { absolute } from '../text/absolute'
import { paths } from '../site/paths'
import type { QuestionRow } from '../lists/question-directory'
import { csvWriter, jsonWriter, type ExportWriter } from './export-writer'
import type { exportFormats } from './formats'

type Format = (typeof exportFormats)['vragen'][number]

/** Questions with their permanent links, in each of their formats. */
export function questionWriters(base: string): Record<Format, ExportWriter<QuestionRow>> {
  const address = ({ key }: QuestionRow): string => absolute({ base, path: paths.question(key) })
  return {
    csv: csvWriter({
      nummer: ({ number }) => number,
      vraag: ({ text }) => text,
      onderwerp: ({ subtopic }) => subtopic.title,
      thema: ({ topic }) => topic.title,
      adres: address,
    }),
    json: jsonWriter((question) => {
      const { key, number, text, topic, subtopic } = question
      return { key, number, text, topic, subtopic: subtopic.title, address: address(question) }
    }),
  }
}
