import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Subtopic } from '@/payload-types'
import { sql } from '@/server/database/public-sql'

import { idOf } from '@/domain/topics/id-of'
import { runInTransaction } from '../search/run-in-transaction'
import type { PublicVersions } from './question-entries'
import type { Entry } from './write-changes'

type Question = NonNullable<Subtopic['questions']>[number]

/** What a question leads to since a save, and did not before. */
interface Gained {
  question: Question
  organisations: number[]
  sources: number[]
  hasPublication: boolean
}

/**
 * The entries of questions that readers can go on with to something new: one for each kind of that. What nobody may see
 * is told of to nobody. At most one statement.
 */
export async function tieEntries({
  saves,
  req,
}: {
  saves: PublicVersions[]
  req: PayloadRequest
}): Promise<Entry[]> {
  const gained = saves.flatMap(gainedIn)
  const isPublic = await readPublic({ gained, req })
  return gained.flatMap(({ question: { text, key }, organisations, sources, hasPublication }) => {
    const entryOf = (action: Entry['action']): Entry => ({ action, subject: 'question', text, key })
    return [
      ...(organisations.some((id) => isPublic.organisations.has(id)) ? [entryOf('organisation_added')] : []),
      ...(sources.some((id) => isPublic.sources.has(id)) ? [entryOf('source_added')] : []),
      ...(hasPublication ? [entryOf('publication_added')] : []),
    ]
  })
}

function gainedIn({ before, after }: PublicVersions): Gained[] {
  const known = new Map((before?.questions ?? []).map((question) => [question.key, question]))
  return (after?.questions ?? []).flatMap((question) => {
    const earlier = known.get(question.key)
    if (!earlier) return []
    const gained = {
      question,
      organisations: without({ all: organisationsOf(question), known: organisationsOf(earlier) }),
      sources: without({ all: sourcesOf(question), known: sourcesOf(earlier) }),
      hasPublication: without({ all: publicationsOf(question), known: publicationsOf(earlier) }).length > 0,
    }
    const isNews = gained.organisations.length + gained.sources.length > 0 || gained.hasPublication
    return isNews ? [gained] : []
  })
}

function organisationsOf({ organisations }: Question): number[] {
  return (organisations ?? []).flatMap(({ organisation }) => idOf(organisation))
}

function sourcesOf({ sources }: Question): number[] {
  return (sources ?? []).flatMap(({ source }) => idOf(source))
}

/** By their addresses, or by their titles: a corrected title is no news. */
function publicationsOf({ publications }: Question): string[] {
  return (publications ?? []).map(({ url, title }) => url || title || '')
}

function without<Value>({ all, known }: { all: Value[]; known: Value[] }): Value[] {
  return all.filter((each) => !known.includes(each))
}

const ids = z.array(z.number()).transform((all) => new Set(all))

const publicIds = z.object({ organisations: ids, sources: ids })

async function readPublic({
  gained,
  req,
}: {
  gained: Gained[]
  req: PayloadRequest
}): Promise<z.output<typeof publicIds>> {
  const organisations = gained.flatMap((each) => each.organisations)
  const sources = gained.flatMap((each) => each.sources)
  if (organisations.length + sources.length === 0) return publicIds.parse({ organisations, sources })
  const run = await runInTransaction(req)
  const { rows } = await run(sql`
    select array(select id from public_organisations where id = any(${sql.param(organisations)}::int[])) as organisations,
      array(select id from public_sources where id = any(${sql.param(sources)}::int[])) as sources`)
  return publicIds.parse(rows[0])
}
