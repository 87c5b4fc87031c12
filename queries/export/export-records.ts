import type { AddressParams } from '@/domain/lists/filter-values'
import type { ExportFormat, ExportList } from '@/domain/exports/formats'
import type { ExportWriter } from '@/domain/exports/export-writer'
import { organisationWriters } from '@/domain/exports/organisation-writers'
import { questionWriters } from '@/domain/exports/question-writers'
import { sourceWriters } from '@/domain/exports/source-writers'
import { topicWriters } from '@/domain/exports/topic-writers'
import { withUnreachable } from '@/domain/exports/unreachable-fields'
import type { Lookup } from '@/domain/site/lookup'
import { parseListFilter } from '@/domain/lists/list-filter'
import { organisationList } from '@/domain/lists/organisation-filter'
import type { QuestionRow } from '@/domain/lists/question-directory'
import { paths } from '@/domain/site/paths'
import { questionList } from '@/domain/lists/question-filter'
import { sourceList } from '@/domain/lists/source-filter'

import { organisationTable } from '../directory/organisation-table'
import { questionTable } from '../directory/question-table'
import { sourceTable } from '../directory/source-table'
import { getUnreachableLinks } from '../link-checks/get-unreachable-links'
import { getSite } from '../site/get-site'
import { listTopics } from '../topics/list-topics'
import { lookUp } from '../core/look-up'
import { getQuestion } from '../questions/get-question'
import { questionColumns, questionRow, toQuestionRow } from '../questions/question-row'
import { organisationColumns, organisationRow, toOrganisationRow } from '../organisations/organisation-row'
import { sourceColumns, sourceRow, toSourceRow } from '../sources/source-row'
import { listRecords } from './list-records'
import { unknownSlugs } from './unknown-slugs'

export interface ExportRequest {
  format: ExportFormat
  params: AddressParams
  /** For one record instead of a list. */
  slug?: string
  /** The origin of the site. */
  base: string
}

/** A file bit by bit, if what is asked for is there; or the values of the address that mean nothing. */
export type Exported = Lookup<AsyncGenerator<string | Uint8Array>> | { state: 'ignored'; values: string[] }

/** What each list holds, in the format that is asked for. */
export const exportRecords: Record<ExportList, (request: ExportRequest) => Promise<Exported>> = {
  organisaties: async ({ format, params, slug, base }) => {
    const { filter, ignored } = parseListFilter({ list: organisationList, params })
    const unknown = [...ignored, ...(await unknownSlugs({ topics: filter.chosen.thema }))]
    if (unknown.length > 0) return { state: 'ignored', values: unknown }
    const links = await getUnreachableLinks()
    const records = listRecords({
      list: organisationList,
      table: organisationTable,
      filter,
      slug,
      row: organisationRow,
      columns: organisationColumns,
      toRow: (found) => withUnreachable({ row: toOrganisationRow(found), links }),
    })
    return write({
      writers: organisationWriters(base),
      format,
      records,
      page: slug && paths.organisation(slug),
    })
  },
  bronnen: async ({ format, params, slug, base }) => {
    const { filter, ignored } = parseListFilter({ list: sourceList, params })
    const { thema, uitgever } = filter.chosen
    const unknown = [...ignored, ...(await unknownSlugs({ topics: thema, organisations: uitgever }))]
    if (unknown.length > 0) return { state: 'ignored', values: unknown }
    const links = await getUnreachableLinks()
    const records = listRecords({
      list: sourceList,
      table: sourceTable,
      filter,
      slug,
      row: sourceRow,
      columns: sourceColumns,
      toRow: (found) => withUnreachable({ row: toSourceRow(found), links }),
    })
    return write({ writers: sourceWriters(base), format, records, page: slug && paths.source(slug) })
  },
  themas: async ({ format, slug, base }) => {
    const [site, topics] = await Promise.all([getSite(), listTopics()])
    const requested = slug === undefined ? topics : topics.filter((topic) => topic.slug === slug)
    return write({
      writers: topicWriters({ base, site }),
      format,
      records: once(requested),
      page: slug && paths.topic(slug),
    })
  },
  vragen: async ({ format, params, slug, base }) => {
    const { filter, ignored } = parseListFilter({ list: questionList, params })
    const { thema, organisatie, bron } = filter.chosen
    const known = await unknownSlugs({ topics: thema, organisations: organisatie, sources: bron })
    const unknown = [...ignored, ...known]
    if (unknown.length > 0) return { state: 'ignored', values: unknown }
    const { name } = await getSite()
    return write({
      writers: questionWriters({ base, siteName: name }),
      format,
      records:
        slug === undefined
          ? listRecords({
              list: questionList,
              table: questionTable,
              filter,
              row: questionRow,
              columns: questionColumns,
              toRow: toQuestionRow,
            })
          : listOneQuestion(slug),
      page: slug && paths.question(slug),
    })
  },
}

async function write<Format extends ExportFormat, Row>({
  writers,
  format,
  records,
  page,
}: {
  writers: Record<Format, ExportWriter<Row>>
  format: ExportFormat
  records: AsyncGenerator<Row[]>
  /** The path of the page of the one record that is asked for; left out for a list. */
  page?: string
}): Promise<Exported> {
  const writer = Object.entries<ExportWriter<Row>>(writers).find(([name]) => name === format)?.[1]
  if (!writer) throw new Error(`Nothing is written as ${format} here.`)
  if (page === undefined) return { state: 'found', record: writer(records) }
  const found: Row[] | undefined = (await records.next()).value
  const record = found?.length ? writer(once(found)) : null
  return lookUp({ record, path: page })
}

async function* once<Row>(all: Row[]): AsyncGenerator<Row[]> {
  yield all
}

async function* listOneQuestion(key: string): AsyncGenerator<QuestionRow[]> {
  const question = await getQuestion(key)
  yield question ? [question] : []
}
