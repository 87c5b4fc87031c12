import { lexicalFromPageBody } from '@/seed/pages/lexical-from-page-body'

/** Stands in every text of these documents, and in no address of ours, which pages that find nothing repeat. */
export const secret = 'geheimwoord'

/** What is looked for. */
export const word = 'schuilplaats'

const mark = `${word} ${secret}`

const url = `https://example.org/${secret}`

const intro = {
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: null,
        children: [{ type: 'text', text: mark, version: 1, format: 0, detail: 0, mode: 'normal', style: '' }],
      },
    ],
  },
}

/** One of each collection whose documents are drafts first, and of the pictures that they show. */
export const marked = {
  organisations: {
    name: `Raad ${mark}`,
    abbreviation: secret,
    slug: word,
    aliases: [`Bureau ${mark}`],
    type: 'ngo',
    url,
    description: `Wat ${mark} doet.`,
    identifiers: { tooi: url, wikidata: secret },
  },
  sources: {
    title: `Rapport ${mark}`,
    url,
    kind: 'rapport',
    slug: word,
    description: `Over ${mark}.`,
    links: [{ before: `zie ${mark}`, label: `deel ${mark}`, url }],
  },
  subtopics: {
    title: `Onderdeel ${mark}`,
    slug: word,
    context: `Samenhang van ${mark}.`,
    // The first question of a subtopic has no lead.
    questions: [
      { text: 'Wie begint?' },
      {
        text: `Wie houdt ${mark} bij?`,
        lead: `Over ${mark}.`,
        note: `Let op ${mark}.`,
        terms: [{ term: secret }],
        publications: [{ title: `Bericht ${mark}`, medium: `Blad ${mark}`, date: '2026-01-01', url }],
      },
    ],
  },
  topics: {
    title: `Thema ${mark}`,
    description: `Wat is ${mark}?`,
    highlight: `Waarom ${mark}?`,
    intro,
    feeds: [secret],
    slug: word,
    imageURL: url,
    organisations: [{ role: `Rol van ${mark}`, url }],
    seo: { title: `Titel ${mark}`, description: `Samenvatting ${mark}.` },
  },
  pages: {
    title: `Pagina ${mark}`,
    description: `Waarover ${mark} gaat.`,
    body: lexicalFromPageBody([{ heading: { anchor: word, level: 'h2', title: mark }, prose: [] }]),
  },
  media: { alt: `Beeld van ${mark}`, credit: `Foto: ${mark}`, sourceURL: url },
}
