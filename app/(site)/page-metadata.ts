import type { Metadata } from 'next'
import { absolute } from '@/domain/text/absolute'
import { alternatesOf, recordFormats } from '@/domain/exports/formats'
import { changesFeeds } from '@/domain/changes/changes-feeds'
import { citeTopic } from '@/domain/cite/cite-topic'
import { paths } from '@/domain/site/paths'
import { shareImageSize } from '@/domain/site/share-image-size'
import type { Site } from '@/domain/site/site'
import type { TopicPage } from '@/domain/topics/topic'
import { readEnvironment } from '@/server/environment'

/** What a page is given whose address has parameters. */
export interface SearchParams {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

interface Page {
  site: Site
  /** `null` for the front page, which has the name of the site. */
  title: string | null
  description: string
  path: string
  /** The address of a picture of the page's own. */
  image?: string
  /** The addresses of the page in other forms, by their types. */
  alternates?: Record<string, string>
}

/** Checked once: a page is made often. */
const { SITE_URL } = readEnvironment(process.env)

/** The origin of the site, which addresses in metadata start with. */
export function siteBase(): string {
  return SITE_URL
}

/** Title, description, canonical address and what is shown beside a link to the page elsewhere. */
export function pageMetadata({
  site,
  title,
  description,
  path,
  image = paths.siteImage,
  alternates = {},
}: Page): Metadata {
  const images = [{ url: image, ...shareImageSize, alt: '' }]
  const shownTitle = title ?? site.name
  return {
    ...(title === null ? {} : { title }),
    description,
    alternates: { canonical: path, types: alternates },
    openGraph: {
      type: 'website',
      locale: 'nl_NL',
      siteName: site.name,
      title: shownTitle,
      description,
      url: path,
      images,
    },
    twitter: { card: 'summary_large_image', title: shownTitle, description, images },
  }
}

/** As `pageMetadata`, with the other formats of a topic and what reference managers look for. */
export function topicMetadata({ topic, site }: { topic: TopicPage; site: Site }): Metadata {
  const { slug, title, description } = topic
  const path = paths.topic(slug)
  const alternates = {
    ...changesFeeds([slug]),
    'application/atom+xml': paths.topicFeed(slug),
    'text/markdown': paths.topicMarkdown(slug),
    'application/x-research-info-systems': paths.topicCitation({ slug, format: 'ris' }),
    'application/x-bibtex': paths.topicCitation({ slug, format: 'bib' }),
    ...alternatesOf({ address: path, formats: recordFormats.themas }),
  }
  const image = paths.topicImage(slug)
  const { date } = citeTopic({ topic, site, base: siteBase() })
  return {
    ...pageMetadata({ site, title, description, path, image, alternates }),
    other: {
      citation_title: title,
      // No `citation_author`: readers take the name of a body apart as a person's.
      citation_publisher: site.name,
      citation_online_date: date.replaceAll('-', '/'),
      citation_language: 'nl',
      citation_public_url: absolute({ base: siteBase(), path }),
    },
  }
}
