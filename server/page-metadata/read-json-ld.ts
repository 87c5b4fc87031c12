import { z } from 'zod'

import { parseJSON } from '@/domain/text/parse-json'

import { line } from './line'
import type { PageMetadata } from './page-metadata'

/** What the first description of a work in these texts says; texts that are no JSON say nothing. */
export function readJsonLd(texts: string[]): PageMetadata {
  const works = texts
    .flatMap(thingsIn)
    .map((thing) => work.safeParse(thing).data)
    .filter((found) => found !== undefined)
  return works[0] ?? { title: null, publisher: null, date: null, language: null }
}

/** All things of a text, also those of a graph. */
function thingsIn(text: string): unknown[] {
  const parsed = parseJSON(text)
  const things = Array.isArray(parsed) ? parsed : [parsed]
  return things.flatMap((thing: unknown) => {
    const graph: unknown = Object(thing)['@graph']
    return Array.isArray(graph) ? graph : [thing]
  })
}

/** What is written as one value or as a list, of which the first counts; `null` for anything else. */
const words = z
  .union([z.string(), z.array(z.string()).transform(([first]) => first)])
  .transform(line)
  .catch(null)

const named = z.object({ name: z.string() })

const name = z
  .union([
    z.string(),
    named.transform((thing) => thing.name),
    z.array(named).transform(([first]) => first?.name),
  ])
  .transform(line)
  .catch(null)

const language = z
  .union([z.string(), z.object({ alternateName: z.string() }).transform((thing) => thing.alternateName)])
  .transform(line)
  .catch(null)

/** Things of the page around it: its site, its way there, who made it, and pictures. */
const kindsOfWork =
  /(?:Article|Report|Dataset|Book|Chapter|Thesis|WebPage|CreativeWork|Legislation|DigitalDocument|Posting|Collection)$/

const work = z
  .looseObject({ '@type': z.union([z.string(), z.array(z.string())]) })
  .refine((thing) => [thing['@type']].flat().some((kind) => kindsOfWork.test(kind)))
  .transform(({ headline, name: called, publisher, datePublished, inLanguage }) => ({
    title: words.parse(headline) ?? words.parse(called),
    publisher: name.parse(publisher),
    date: words.parse(datePublished),
    language: language.parse(inLanguage),
  }))
