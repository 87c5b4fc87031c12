import type { Payload } from 'payload'
import { expect } from 'vitest'

import { exportRecords } from '@/queries/export/export-records'
import { listChanges } from '@/queries/changes/list-changes'
import { getSite } from '@/queries/site/get-site'
import { countStatements } from '@/tests/support/count-statements'
import { test } from '@/tests/support/integration-test'

const gone = 'https://bron.example/verslag'

function setState({
  payload,
  state,
  address = gone,
}: {
  payload: Payload
  state: string
  address?: string
}): Promise<unknown> {
  return payload.db.drizzle.execute(`
    update link_checks set state = '${state}', since = '2026-03-03T12:00:00Z',
      archived_address = 'https://web.archive.org/web/20260212/x', archived_at = '2026-02-12T12:00:00Z'
    where address = '${address}'`)
}

async function told(): Promise<string[]> {
  const changes = await listChanges({ limit: 20 })
  return changes
    .filter(({ action }) => action === 'unreachable')
    .map(({ subject, text, topic }) => `${subject} ${text} in ${topic.slug}`)
    .toSorted()
}

test('the changes of each topic tell that a source or an organisation is not reachable, once', async ({
  payload,
  make,
}) => {
  const source = await make.source({ url: `${gone}#deel` })
  const organisation = await make.organisation({ url: gone })
  const hidden = await make.source({ title: 'Concept', url: gone, _status: 'draft' })
  const lists = { sources: [source.id, hidden.id], organisations: [{ organisation: organisation.id }] }
  await make.topic({ slug: 'een', ...lists })
  await make.topic({ slug: 'twee', sources: [source.id] })
  await make.topic({ slug: 'drie', sources: [source.id], _status: 'draft' })
  for (const state of ['works', 'unknown', 'moved']) {
    await setState({ payload, state })
    expect(await told()).toEqual([])
  }
  await setState({ payload, state: 'unreachable' })
  await payload.db.drizzle.execute("update link_checks set archived_at = '2026-02-13T12:00:00Z'")
  const all = ['organisation COA in een', 'source Jaarverslag in een', 'source Jaarverslag in twee']
  expect(await told()).toEqual(all)
  await setState({ payload, state: 'works' })
  expect(await told()).toEqual([])
  await setState({ payload, state: 'unreachable' })
  await payload.db.drizzle.execute("update changes set created_at = now() - interval '2 days'")
  await setState({ payload, state: 'works' })
  expect(await told()).toEqual(all)
})

test('files say of a link that it is not reachable, and where a copy is', async ({ payload, make }) => {
  await make.source({ slug: 'verslag', url: gone })
  await make.organisation({ slug: 'coa', url: 'https://elders.example/' })
  await setState({ payload, state: 'unreachable' })
  const written = async (
    list: 'bronnen' | 'organisaties',
    format: 'json' | 'csv' | 'ris',
  ): Promise<string> => {
    const found = await exportRecords[list]({ format, params: {}, base: 'https://gids.example' })
    if (found.state !== 'found') throw new Error('The file is not there.')
    const parts: string[] = []
    for await (const part of found.record) parts.push(String(part))
    return parts.join('')
  }
  const archived = { url: 'https://web.archive.org/web/20260212/x', at: '2026-02-12T12:00:00.000Z' }
  expect(JSON.parse(await written('bronnen', 'json'))).toMatchObject([
    { url: gone, unreachable: { since: '2026-03-03T12:00:00.000Z', archived } },
  ])
  expect(await written('bronnen', 'csv')).toContain('2026-03-03')
  expect(await written('bronnen', 'ris')).toContain(
    'N1  - Niet bereikbaar sinds 3 maart 2026; bewaarde versie van 12 februari 2026: https://web.archive.org/web/20260212/x\r\n',
  )
  expect(JSON.parse(await written('organisaties', 'json'))).toMatchObject([{ unreachable: null }])
})

test('pages know of all of them by the statement that reads the settings', async ({ payload, make }) => {
  await make.source({ url: gone })
  await setState({ payload, state: 'unreachable' })
  expect(await countStatements(() => getSite())).toBe(1)
  expect((await getSite()).unreachableLinks?.get(gone)).toMatchObject({ since: '2026-03-03T12:00:00.000Z' })
})
