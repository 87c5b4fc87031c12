import type { Payload } from 'payload'
import { wholeList } from '@/domain/lists/list-filter'
import { organisationList } from '@/domain/lists/organisation-filter'
import { sourceList } from '@/domain/lists/source-filter'
import { sql } from '@/server/database/public-sql'
import { isListed } from '@/queries/directory/conditions'
import { readRequested } from '@/queries/directory/read-requested'
import { organisationTable } from '@/queries/directory/organisation-table'
import { sourceTable } from '@/queries/directory/source-table'
import { readOrganisationDirectory } from '@/queries/organisations/read-organisation-directory'
import { readSourceDirectory } from '@/queries/sources/read-source-directory'
import type { Report } from '../report'
import { explain, statementsOf } from './statements'

/** In milliseconds, by the name of a filter. */
export type ListTimes = Record<string, number>

const organisations = wholeList(organisationList)
const sources = wholeList(sourceList)

const topics = ['thema-1', 'thema-2', 'thema-3']

const filtersOfOrganisations = [
  { name: 'organisations', filter: organisations },
  { name: 'organisations, last page', filter: { ...organisations, page: 99_999 } },
  { name: 'organisations by topics', filter: { ...organisations, order: 'themas' as const } },
  { name: 'organisations of a type', filter: { ...organisations, chosen: { thema: [], soort: ['ngo'] } } },
  { name: 'organisations of topics', filter: { ...organisations, chosen: { thema: topics, soort: [] } } },
  { name: 'organisations with words', filter: { ...organisations, text: 'jeugdzorg' } },
].map(({ name, filter }) => ({
  name,
  read: () => readOrganisationDirectory(filter),
  countOf: async () => {
    const tsquery = await readRequested(filter.text)
    return sql`select count(*) from ${organisationTable.from}
      where ${isListed({ list: organisationList, table: organisationTable, filter, tsquery })}`
  },
}))

const filtersOfSources = [
  { name: 'sources', filter: sources },
  { name: 'sources, last page', filter: { ...sources, page: 99_999 } },
  { name: 'sources of a year', filter: { ...sources, chosen: { ...sources.chosen, jaar: ['2024'] } } },
  { name: 'sources of topics', filter: { ...sources, chosen: { ...sources.chosen, thema: topics } } },
].map(({ name, filter }) => ({
  name,
  read: () => readSourceDirectory(filter),
  countOf: async () => {
    const tsquery = await readRequested(filter.text)
    return sql`select count(*) from ${sourceTable.from}
      where ${isListed({ list: sourceList, table: sourceTable, filter, tsquery })}`
  },
}))

/** Lists beside a bare count of the same filter, in turns; and what their pages read. */
export async function measureLists({
  payload,
  report,
  name: scale,
}: {
  payload: Payload
  report: Report
  name: string
}): Promise<ListTimes> {
  report.heading(`Lists of ${scale}, as a multiple of a bare count of the same filter`)
  const times: ListTimes = {}
  for (const { name, read, countOf } of [...filtersOfOrganisations, ...filtersOfSources]) {
    const count = await countOf()
    const counting = (): Promise<unknown> => payload.db.drizzle.execute(count)
    const [whole, bare] = await inTurns([read, counting])
    times[name] = whole
    const note = `${whole.toFixed(1)} ms against ${bare.toFixed(1)} ms`
    report.figure({ name, value: whole / bare, atMost: scale === 'all' ? 10 : undefined, digits: 1, note })
    const sent = await statementsOf({ payload, work: read })
    report.figure({ name: `${name}: statements`, value: sent.length, atMost: 3 })
    const page = sent.at(-1)
    if (page && scale === 'all') {
      const { buffers } = await explain({ payload, statement: page })
      const bareBuffers = (await explain({ payload, statement: count })).buffers
      report.figure({
        name: `${name}: buffers of the page`,
        value: buffers / bareBuffers,
        atMost: 2,
        digits: 2,
        note: `${buffers} against ${bareBuffers}`,
      })
    }
  }
  return times
}

/** The median of each, in milliseconds. */
async function inTurns(works: (() => Promise<unknown>)[]): Promise<[number, number]> {
  const taken = works.map((): number[] => [])
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [place, work] of works.entries()) {
      const started = performance.now()
      await work()
      taken[place]?.push(performance.now() - started)
    }
  }
  const [one = NaN, other = NaN] = taken.map(
    (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)],
  )
  return [one, other]
}

const turns = 5
