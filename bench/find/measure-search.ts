import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'
import { parseSearchQuery } from '@/domain/search/search-query'
import { search } from '@/queries/search/search'
import { suggest } from '@/queries/search/suggest'
import type { Report } from '../report'
import { explain, statementsOf } from './statements'

/** What less than 5 % of the records have. */
const selective = ['"gebied 4711"', 'organisatie 4711', 'sleutelwoord', 'gebeid 4711']

/** Searches and proposals: how many statements, and whether any reads a large table from one end to the other. */
export async function measureSearch({
  payload,
  report,
}: {
  payload: Payload
  report: Report
}): Promise<void> {
  report.heading('Searches')
  for (const q of ['jeugdzorg', 'zorg -opvang', ...selective]) {
    const { query } = parseSearchQuery({ q })
    const sent = await statementsOf({ payload, work: () => search(query) })
    report.figure({ name: `${q}: statements`, value: sent.length, atMost: 3 })
    if (selective.includes(q)) await reportScans({ payload, report, name: q, sent })
  }
  for (const typed of ['organisatie 4711', 'wie gebied 4711', 'organistie 4711', 'th']) {
    const sent = await statementsOf({ payload, work: () => suggest(typed) })
    report.figure({ name: `“${typed}” typed: statements`, value: sent.length, atMost: 1 })
    if (typed !== 'th') await reportScans({ payload, report, name: `“${typed}” typed`, sent })
  }
}

async function reportScans({
  payload,
  report,
  name,
  sent,
}: {
  payload: Payload
  report: Report
  name: string
  sent: Awaited<ReturnType<typeof statementsOf>>
}): Promise<void> {
  const explained = []
  for (const statement of sent) explained.push(await explain({ payload, statement }))
  const scanned = await largeOnes({ payload, tables: explained.flatMap((each) => each.scanned) })
  report.word({ name: `${name}: tables read whole`, value: scanned.join(', ') || 'none', wanted: 'none' })
}

/** Those of more than 10,000 rows: to read a small one whole is the quickest. */
async function largeOnes({ payload, tables }: { payload: Payload; tables: string[] }): Promise<string[]> {
  const large: string[] = []
  for (const table of tables) {
    const { rows } = await payload.db.drizzle.execute(
      sql`select reltuples > 10000 as large from pg_class where relname = ${table}`,
    )
    if (z.array(z.object({ large: z.boolean() })).parse(rows)[0]?.large) large.push(table)
  }
  return large
}
