import type { ContentCollection } from '../topics/content-collections'
import type { SitePagePath } from '../pages/site-page'
import type { TipKind, TipRejection } from '../tips/tip'

/** Every address of the public site is written here, and nowhere else. */
export const paths = {
  home: '/',
  topics: '/themas',
  organisations: '/organisaties',
  sources: '/bronnen',
  questions: '/vragen',
  changes: '/wijzigingen',
  changesFeed: '/wijzigingen.atom',
  changesJSONFeed: '/wijzigingen.json',
  changesIn: (slug: string): string => `/wijzigingen?thema=${encodeURIComponent(slug)}`,
  relations: '/verbanden',
  search: '/zoeken',
  data: '/data',
  openapi: '/api/openapi.json',
  suggestions: '/zoeken/suggesties',
  topic: (slug: string): string => `/themas/${slug}`,
  topicMarkdown: (slug: string): string => `/themas/${slug}.md`,
  topicFeed: (slug: string): string => `/themas/${slug}.atom`,
  topicCitation: ({ slug, format }: { slug: string; format: 'ris' | 'bib' }): string =>
    `/themas/${slug}.${format}`,
  siteImage: '/beeld.png',
  topicImage: (slug: string): string => `/themas/${slug}/beeld.png`,
  media: (filename: string): string => `/api/media/file/${encodeURIComponent(filename)}`,
  searchFor: (words: string): string => `/zoeken?q=${encodeURIComponent(words)}`,
  questionsOf: (slug: string): string => `/vragen?thema=${encodeURIComponent(slug)}`,
  listOfTopic: ({ list, slug }: { list: 'vragen' | 'organisaties' | 'bronnen'; slug: string }): string =>
    `/${list}?thema=${encodeURIComponent(slug)}`,
  /** The questions that lead to an organisation or a source. */
  questionsAbout: ({ facet, slug }: { facet: 'organisatie' | 'bron'; slug: string }): string =>
    `/vragen?${facet}=${encodeURIComponent(slug)}`,
  organisation: (slug: string): string => `/organisaties/${slug}`,
  source: (slug: string): string => `/bronnen/${slug}`,
  sourcesOf: (publisher: string): string => `/bronnen?uitgever=${encodeURIComponent(publisher)}`,
  sitePage: (path: SitePagePath): string => `/${path}`,
  question: (key: string): string => `/vragen/${key}`,
  /** What programs that make a preview of its link are shown of a question. */
  questionCard: (key: string): string => `/vragen/${key}/kaart`,
  questionImage: (key: string): string => `/vragen/${key}/beeld.png`,
  subtopic: ({ topic, slug }: { topic: string; slug: string }): string =>
    `/themas/${topic}#${subtopicAnchor(slug)}`,
  questionOnTopic: ({ slug, key }: { slug: string; key: string }): string =>
    `/themas/${slug}#${questionAnchor(key)}`,
  /** The form for a tip, about a page and with what was wrong. */
  tip: ({
    path,
    kind,
    rejection,
  }: {
    path: string | null
    kind?: TipKind
    rejection?: TipRejection
  }): string => {
    const query = new URLSearchParams({
      ...(path && { bij: path }),
      ...(kind === 'fout' && { soort: kind }),
      ...(rejection && { fout: rejection }),
    })
    return query.size > 0 ? `/tip?${query}` : '/tip'
  },
  woo: '/woo',
  /** A letter with a request under the Woo, about a question or to an organisation, or both. */
  wooLetter: ({
    question,
    organisation,
  }: { question?: string | null; organisation?: string | null } = {}): string => {
    const query = new URLSearchParams({
      ...(question && { vraag: question }),
      ...(organisation && { organisatie: organisation }),
    })
    return query.size > 0 ? `/woo/brief?${query}` : '/woo/brief'
  },
  makeWooLetter: '/api/woo/letter',
  tipSent: '/tip/verzonden',
  sendTip: '/api/tips/send',
  logIn: (next: string): string => `/admin/login?redirect=${encodeURIComponent(next)}`,
  admin: '/admin',
  importScreen: '/admin/importeren',
  duplicates: '/admin/dubbel',
  replaceLinks: '/admin/links-vervangen',
  manual: '/admin/handleiding',
  siteForm: '/admin/globals/site',
  topicList: '/admin/collections/topics',
  newTopic: '/admin/collections/topics/create',
  topicExport: (id: number | string): string => `/api/topics/${id}/markdown`,
  topicPreview: (id: number | string): string => `/voorbeeld/themas/${id}`,
  organisationPreview: (id: number | string): string => `/voorbeeld/organisaties/${id}`,
  sitePagePreview: (id: number | string): string => `/voorbeeld/paginas/${id}`,
  /** Of a preview: as it stands beside the form, which it follows. */
  besideForm: (preview: string): string => preview.replace(/(?=#|$)/, `?${followsForm}`),
  /** Of a preview: as it is shown to who has no account. */
  sharedPreview: ({ preview, token }: { preview: string; token: string }): string =>
    `${preview}?${sharedBy}=${token}`,
  form: ({ collection, id }: { collection: ContentCollection; id: number }): string =>
    `/admin/collections/${collection}/${id}`,
} as const

/** What the address of a preview has for who has no account. */
export const sharedBy = 'deel'

/** What the address of a preview asks for where it stands beside the form. */
export const followsForm = 'meekijken'

/** The id of a question on its topic's page; no other id on that page starts with `vraag-`. */
export function questionAnchor(key: string): string {
  return `vraag-${key}`
}

/** The id of a subtopic on its topic's page: its slug, unless that would collide with ids that have a meaning. */
export function subtopicAnchor(slug: string): string {
  return slug.startsWith('vraag-') || reservedAnchors.has(slug) ? `onderwerp-${slug}` : slug
}

const reservedAnchors = new Set([
  'inhoud',
  'op-deze-pagina',
  'vragen',
  'organisaties',
  'bronnen',
  'verder',
  'verwant',
  'verwijzen',
])
