import { citeTopic } from '../cite/cite-topic'
import { toBibTeX } from '../cite/to-bibtex'
import { toRIS } from '../cite/to-ris'
import type { Site } from '../site/site'
import { absolute } from '../text/absolute'
import { amsterdamDay } from '../text/amsterdam-day'
import { toSlug } from '../text/to-slug'
import { paths } from '../site/paths'
import type { TopicCard } from '../topics/topic'
import { dayCell, type Columns } from './cell'
import {
  csvWriter,
  entryWriter,
  jsonldWriter,
  jsonWriter,
  xlsxWriter,
  type ExportWriter,
} from './export-writer'
import type { exportFormats } from './formats'

type Format = (typeof exportFormats)['themas'][number]

/** Topics as their cards tell of them, in each of their formats. */
export function topicWriters({
  base,
  site,
}: {
  base: string
  site: Site
}): Record<Format, ExportWriter<TopicCard>> {
  const address = ({ slug }: TopicCard): string => absolute({ base, path: paths.topic(slug) })
  const columns: Columns<TopicCard> = {
    id: address,
    titel: ({ title }) => title,
    omschrijving: ({ description }) => description,
    'uitgelichte vraag': ({ highlight }) => highlight,
    vragen: ({ counts }) => counts.questions,
    organisaties: ({ counts }) => counts.organisations,
    bronnen: ({ counts }) => counts.sources,
    nagekeken: ({ reviewedAt }) => dayCell(reviewedAt),
    gewijzigd: ({ updatedAt }) => dayCell(updatedAt),
  }
  return {
    xlsx: xlsxWriter({ title: 'Thema’s', columns }),
    csv: csvWriter(columns),
    json: jsonWriter((topic) => {
      const { slug, title, description, highlight, counts, reviewedAt, updatedAt } = topic
      return {
        id: address(topic),
        slug,
        title,
        description,
        highlight,
        counts,
        nagekeken: reviewedAt === null ? null : amsterdamDay(reviewedAt),
        gewijzigd: amsterdamDay(updatedAt),
      }
    }),
    jsonld: jsonldWriter((topic) => ({
      '@type': 'DefinedTerm',
      '@id': `${address(topic)}#thema`,
      name: topic.title,
      description: topic.description || undefined,
      url: address(topic),
      subjectOf: {
        '@type': 'WebPage',
        '@id': address(topic),
        dateModified: amsterdamDay(topic.updatedAt),
      },
    })),
    ris: entryWriter((topic) => toRIS(citeTopic({ topic, site, base }))),
    bib: entryWriter((topic) => {
      const work = citeTopic({ topic, site, base })
      // As `toBibTeX` names a work by itself, but for the slug: no two topics have the same one.
      const key = [toSlug(site.name), topic.slug, work.date.slice(0, 4)].filter(Boolean).join('-')
      return toBibTeX(work, key)
    }),
  }
}
