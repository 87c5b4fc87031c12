import { absolute } from '../text/absolute'
import { paths } from '../site/paths'
import type { TopicCard } from '../topics/topic'
import { csvWriter, jsonldWriter, jsonWriter, type ExportWriter } from './export-writer'
import type { exportFormats } from './formats'

type Format = (typeof exportFormats)['themas'][number]

/** Topics as their cards tell of them, in each of their formats. */
export function topicWriters(base: string): Record<Format, ExportWriter<TopicCard>> {
  const address = ({ slug }: TopicCard): string => absolute({ base, path: paths.topic(slug) })
  return {
    csv: csvWriter({
      titel: ({ title }) => title,
      omschrijving: ({ description }) => description,
      'uitgelichte vraag': ({ highlight }) => highlight,
      vragen: ({ counts }) => counts.questions,
      organisaties: ({ counts }) => counts.organisations,
      bronnen: ({ counts }) => counts.sources,
      nagekeken: ({ reviewedAt }) => reviewedAt,
      bijgewerkt: ({ updatedAt }) => updatedAt,
      adres: address,
    }),
    json: jsonWriter((topic) => {
      const { slug, title, description, highlight, counts, reviewedAt, updatedAt } = topic
      return { slug, title, description, highlight, counts, reviewedAt, updatedAt, address: address(topic) }
    }),
    jsonld: jsonldWriter((topic) => ({
      '@type': 'DefinedTerm',
      '@id': `${address(topic)}#thema`,
      name: topic.title,
      description: topic.description || undefined,
      url: address(topic),
    })),
  }
}
