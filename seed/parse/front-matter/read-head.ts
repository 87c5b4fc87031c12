import { isMap, isScalar, isSeq } from 'yaml'
import { usualKeys } from '@/domain/document/usual-keys'
import { toSlug } from '@/domain/text/to-slug'
import type { Problem } from '../../problem'
import type { Place, TopicDocument } from '@/domain/document/topic-document'
import { cleanText } from '@/domain/text/clean-text'
import { plainData } from './plain-data'
import type { Entry } from './read-front-matter'
import { readAddress } from '../reading'
import type { Report } from '../report'

type Head = Pick<
  TopicDocument,
  'title' | 'slug' | 'description' | 'imageURL' | 'feeds' | 'highlight' | 'extra'
> & { highlightPlace: Place }

export interface HeadingInText extends Place {
  words: string
}

/** What the front matter says about a topic, or the problem that leaves it without a title. */
export function readHead(options: {
  entries: Entry[]
  /** The title that the text has, for a front matter without one. */
  heading: HeadingInText | null
  report: Report
}): Head | Problem {
  const { heading, report } = options
  const entries = withUsualKeys({ entries: options.entries, report })
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]))
  const text = (key: string): string | null => readText({ entry: byKey.get(key), report })
  const written = text('title')
  const title = written ?? heading?.words ?? null
  const titlePlace = byKey.get('title')?.place ?? start
  if (written === null && heading) {
    const message = `De kop van het document noemt geen titel (title); “${heading.words}” is de titel.`
    report({
      rule: 'front-matter',
      line: heading.line,
      column: heading.column,
      message,
      proposal: `title: ${heading.words}`,
    })
  }
  if (title === null)
    return missingTitle({ place: titlePlace, message: 'Het document heeft geen titel (title).' })
  const slug = readSlug({ written: text('slug'), title, place: byKey.get('slug')?.place ?? start, report })
  if (slug === '') {
    const message = 'De titel heeft geen letters of cijfers waar een adres van te maken is.'
    return missingTitle({ place: titlePlace, message })
  }
  return {
    title,
    slug,
    description: text('description'),
    imageURL: readImage({ written: text('image'), place: byKey.get('image')?.place ?? start, report }),
    feeds: readFeeds({ entry: byKey.get('feeds'), report }),
    highlight: text('highlight'),
    highlightPlace: byKey.get('highlight')?.place ?? start,
    extra: readExtra({ entries, report }),
  }
}

/** With the keys that have another name in it, "samenvatting" for "description", where they are not there as well. */
function withUsualKeys({ entries, report }: { entries: Entry[]; report: Report }): Entry[] {
  const given = new Set(entries.map(({ key }) => key.toLowerCase()))
  return entries.map((entry) => {
    const usual = usualKeys.get(entry.key.toLowerCase())
    if (usual === undefined || given.has(usual)) return entry
    given.add(usual)
    const message = `De sleutel “${entry.key}” is gelezen als “${usual}”.`
    report({ rule: 'front-matter', ...entry.place, message, proposal: `${usual}:` })
    return { ...entry, key: usual }
  })
}

/** The text of a key as it was typed ("007" stays "007"); `null` when it is missing or empty. */
function readText({ entry, report }: { entry: Entry | undefined; report: Report }): string | null {
  if (!entry || entry.value === null || entry.value === undefined) return null
  const text = textOf(entry.node) ?? (typeof entry.value === 'string' ? entry.value : null)
  if (text !== null) return cleanText(text) || null
  const message = `Bij “${entry.key}” hoort een tekst te staan, geen lijst.`
  report({ rule: 'front-matter', ...entry.place, message })
  return Array.isArray(entry.value) ? cleanText(entry.value.filter(isText).join(' ')) || null : null
}

function textOf(node: unknown): string | null {
  if (!isScalar(node) || node.value === null) return null
  return node.source ?? String(node.value)
}

function readFeeds({ entry, report }: { entry: Entry | undefined; report: Report }): string[] {
  if (!entry || entry.value === null || entry.value === undefined) return []
  const single = textOf(entry.node)
  const items = isSeq(entry.node) ? entry.node.items.map(termOf) : (single ?? '').split(/[,;]/)
  if (items.includes(null) || (single === null && !isSeq(entry.node))) {
    const message = 'Bij “feeds” hoort een lijst van zoektermen te staan; iets anders is overgeslagen.'
    report({ rule: 'front-matter', ...entry.place, message })
  }
  const terms = items.filter(isText).map(cleanText)
  return [...new Set(terms.filter((term) => term !== ''))]
}

/** An item of a list of terms; "mest: regels" without quotes is a key with a value to YAML. */
function termOf(node: unknown): string | null {
  if (isScalar(node) && node.value === null) return ''
  const [pair, ...others] = isMap(node) ? node.items : []
  if (!pair || others.length > 0) return textOf(node)
  const [key, value] = [textOf(pair.key), textOf(pair.value)]
  return key === null || value === null ? null : `${key}: ${value}`
}

function readSlug(options: { written: string | null; title: string; place: Place; report: Report }): string {
  const fromTitle = toSlug(options.title)
  const { written } = options
  if (written === null || toSlug(written) === written) return written ?? fromTitle
  const proposal = toSlug(written) || fromTitle
  const message = `“${written}” kan geen adres zijn; in plaats daarvan is “${fromTitle}” gebruikt, naar de titel.`
  options.report({ rule: 'front-matter', ...options.place, message, proposal })
  return fromTitle
}

function readImage(options: { written: string | null; place: Place; report: Report }): string | null {
  const { written, place, report } = options
  return written === null
    ? null
    : readAddress({ written, place, report, without: 'het thema heeft nu geen beeld' })
}

function readExtra({ entries, report }: { entries: Entry[]; report: Report }): Record<string, unknown> {
  const unknown = entries.filter((entry) => !knownKeys.has(entry.key.toLowerCase()))
  for (const { key, place } of unknown) {
    const message = `De sleutel “${key}” heeft hier geen betekenis; zij wordt bewaard voor de export.`
    report({ rule: 'unknown-key', ...place, message })
  }
  return Object.fromEntries(unknown.map(({ key, value }) => [cleanText(key), plainData(value)]))
}

function missingTitle({ place, message }: { place: Place; message: string }): Problem {
  return { rule: 'missing-title', ...place, message, proposal: 'title: …', fatal: true }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

const start: Place = { line: 1, column: 1 }
const knownKeys = new Set(['title', 'slug', 'description', 'image', 'feeds', 'highlight'])
