import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { splitAbbreviation } from '@/domain/document/split-abbreviation'
import type { PageProposal } from '@/domain/sources/page-proposal'
import { isForeignLanguage, languageNamed } from '@/domain/text/languages'
import { comparableColumn, comparableName } from '@/server/database/comparable-name'
import { sql } from '@/server/database/public-sql'
import { staffRows } from '@/server/database/staff-rows'
import type { Network } from '@/server/outgoing/network'
import { fetchPage } from '@/server/page-metadata/fetch-page'
import { readPageMetadata } from '@/server/page-metadata/read-page-metadata'

/** Fetches a page and reads what a source of it would hold. Throws `OutgoingRejected` where the page cannot be read. */
export async function proposeFromPage({
  url,
  network,
  req,
}: {
  url: string
  network: Network
  req: PayloadRequest
}): Promise<PageProposal> {
  const { title, publisher, date, language } = readPageMetadata(await fetchPage({ url, network }))
  const named = language === null ? null : languageNamed(language.replaceAll('_', '-'))
  return {
    title,
    publisher:
      publisher === null ? null : { name: publisher, organisation: await findNamed({ publisher, req }) },
    year: yearIn(date ?? ''),
    language: isForeignLanguage(named) ? named : null,
  }
}

function yearIn(date: string): number | null {
  const year = /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/.exec(date)?.[0]
  return year === undefined ? null : Number(year)
}

/** The one organisation that is called so, in its newest version; `null` for none, and for more than one. */
async function findNamed({
  publisher,
  req,
}: {
  publisher: string
  req: PayloadRequest
}): Promise<number | null> {
  const { name, abbreviation } = splitAbbreviation(publisher)
  const names = [publisher, name, abbreviation ?? ''].map(comparableName).filter(Boolean)
  const found = await staffRows({
    req,
    row: z.object({ id: z.number() }),
    query: sql`
      select distinct v.parent_id as id from _organisations_v v
      cross join lateral (select v.version_name as name union all select v.version_abbreviation
        union all select t.text from _organisations_v_texts t
          where t.parent_id = v.id and t.path = 'version.aliases') n
      where v.latest and v.version_deleted_at is null and v.parent_id is not null
        and ${comparableColumn(sql`n.name`)} in (${sql.join(
          names.map((each) => sql`${each}`),
          sql`, `,
        )}) limit 2`,
  })
  return found.length === 1 ? (found[0]?.id ?? null) : null
}
