import { expect } from 'vitest'

import { wholeList } from '@/domain/lists/list-filter'
import { relationsList } from '@/domain/relations/relations'
import { readRelations } from '@/queries/relations/read-relations'

import { countStatements } from '@/tests/support/count-statements'
import { test } from '@/tests/support/integration-test'

const whole = wholeList(relationsList)

test('what is public hangs together as it is in topics, and by who published it', async ({ make }) => {
  const coa = await make.organisation({ name: 'COA' })
  const source = await make.source({ title: 'Jaarverslag', publisher: coa.id })
  const draft = await make.organisation({ name: 'Geheim', _status: 'draft' })
  const secret = await make.source({ title: 'Geheime bron', _status: 'draft' })
  const organisations = [coa, draft].map(({ id }) => ({ organisation: id }))
  await make.topic({ title: 'Asiel', organisations, sources: [source.id, secret.id] })
  await make.topic({ title: 'Zorg', organisations })
  await make.topic({ title: 'Geheim thema', organisations, _status: 'draft' })

  const picture = await readRelations(whole)

  expect(picture.things.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
    'topic Asiel',
    'topic Zorg',
    'organisation COA',
    'source Jaarverslag',
  ])
  expect(picture.lines).toHaveLength(4)
  expect(picture.topics.map(({ value, count }) => [value, count])).toEqual([
    ['asiel', 2],
    ['zorg', 1],
  ])
  expect(JSON.stringify(picture)).not.toContain('eheim')
  expect(await countStatements(() => readRelations(whole))).toBeLessThanOrEqual(3)
})

test('a picture of some topics leaves out the others, and what it does not know', async ({ make }) => {
  const coa = await make.organisation({ name: 'COA' })
  await make.topic({ title: 'Asiel', organisations: [{ organisation: coa.id }] })
  await make.topic({ title: 'Zorg' })

  const picture = await readRelations({ ...whole, chosen: { thema: ['asiel', 'onbekend'] } })

  expect(picture.things.map(({ title }) => title)).toEqual(['Asiel', 'COA'])
  expect(picture.ignored).toEqual(['onbekend'])
})

test('of very many the hundred are shown that are in most topics', async ({ payload, make }) => {
  await make.topic()
  await payload.db.drizzle.execute(
    `insert into organisations (name, slug, type, _status) select 'Organisatie ' || lpad(i::text, 3, '0'),
      'organisatie-' || i, 'ngo', 'published' from generate_series(1, 150) i`,
  )
  await payload.db.drizzle.execute(
    `insert into topics_organisations (_order, _parent_id, id, organisation_id)
      select o.id, t.id, 'rol-' || o.id, o.id from topics t, organisations o`,
  )

  const { things, left } = await readRelations(whole)

  expect([things.length, left]).toEqual([100, 51])
})
