import type { Payload } from 'payload'
import { parseSearchQuery } from '../../../domain/search-query'
import { search } from '../../../queries/search'
import { suggest } from '../../../queries/suggest'
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
  for (const typed of ['organisatie 4711', 'wie gebied 4711', 'th']) {
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
  const scanned = explained.flatMap((each) => each.scanned)
  report.word({ name: `${name}: tables read whole`, value: scanned.join(', ') || 'none', wanted: 'none' })
}
