import type { Payload } from 'payload'
import { afterEach, describe, expect } from 'vitest'

import { test } from '../../support/integration-test'
import { moved, movesOf, nothing, tookAway } from './read-revision'

type Outcome = typeof moved

/** Runs statements as anybody with a connection would, each in a transaction of its own. */
async function tell({ payload, steps }: { payload: Payload; steps: [string, Outcome][] }): Promise<void> {
  for (const [statement, outcome] of steps) {
    const work = (): Promise<unknown> => payload.db.drizzle.execute(statement)
    expect(await movesOf({ payload, work }), statement).toEqual(outcome)
  }
}

afterEach<{ payload: Payload }>(async ({ payload }) => {
  await payload.db.drizzle.execute('delete from topics; delete from synonyms; delete from site')
})

describe('a table of documents with drafts', () => {
  for (const [table, column] of [
    ['topics', 'title'],
    ['subtopics', 'title'],
    ['organisations', 'name'],
    ['sources', 'title'],
    ['pages', 'title'],
  ]) {
    test(`${table}: counts what is public before or after, once, and tells what is taken away`, async ({
      payload,
    }) => {
      await tell({
        payload,
        steps: [
          [`insert into ${table} (id, _status) values (1, 'draft'), (2, 'draft')`, nothing],
          [`update ${table} set ${column} = 'Concept'`, nothing],
          [`update ${table} set _status = 'published' where id = 1`, moved],
          [`update ${table} set ${column} = 'Concept'`, nothing],
          [`update ${table} set ${column} = 'Openbaar'`, moved],
          [`update ${table} set deleted_at = now() where id = 1`, tookAway],
          [`update ${table} set ${column} = 'In de prullenbak'`, nothing],
          [`update ${table} set deleted_at = null`, moved],
          [`update ${table} set _status = 'draft'`, tookAway],
          [`update ${table} set _status = null`, nothing],
          [`update ${table} set _status = 'published'`, moved],
          [`update ${table} set _status = null`, tookAway],
          [`delete from ${table} where id = 2`, nothing],
          [`update ${table} set _status = 'published'`, moved],
          [`delete from ${table}`, tookAway],
          [`insert into ${table} (id, _status) values (1, 'published'), (2, 'published')`, moved],
          [`delete from ${table}`, tookAway],
        ],
      })
    })
  }
})

describe('the rows of a document', () => {
  for (const { table, document, row } of [
    { table: 'topics_organisations', document: 'topics', row: `(_order, _parent_id, id) values (1, 1, 'a')` },
    { table: 'topics_rels', document: 'topics', row: `("order", parent_id, path) values (1, 1, 'sources')` },
    { table: 'topics_texts', document: 'topics', row: `("order", parent_id, path) values (1, 1, 'feeds')` },
    {
      table: 'subtopics_questions',
      document: 'subtopics',
      row: `(_order, _parent_id, id) values (1, 1, 'a')`,
    },
    {
      table: 'organisations_texts',
      document: 'organisations',
      row: `("order", parent_id, path) values (1, 1, 'aliases')`,
    },
    { table: 'sources_links', document: 'sources', row: `(_order, _parent_id, id) values (1, 1, 'a')` },
  ]) {
    test(`${table}: count while that document is public by the time of the commit`, async ({ payload }) => {
      const order = row.startsWith('(_') ? '_order' : '"order"'
      const [insert, change] = [`insert into ${table} ${row}`, `update ${table} set ${order} = ${order} + 1`]
      const publish = (status: string): string => `update ${document} set _status = '${status}'`
      await tell({
        payload,
        steps: [
          [`insert into ${document} (id, _status) values (1, 'draft')`, nothing],
          [insert, nothing],
          [change, nothing],
          [`delete from ${table}`, nothing],
          [`${insert}; ${publish('published')}; ${change}`, moved],
          [change, moved],
          [`update ${table} set ${order} = ${order}`, nothing],
          [`delete from ${table}`, moved],
          [`delete from ${table}; ${insert}`, moved],
          [`${change}; ${publish('draft')}`, tookAway],
          [publish('published'), moved],
          [`update ${document} set deleted_at = now()`, tookAway],
          [change, nothing],
          [`update ${document} set deleted_at = null`, moved],
          [`delete from ${document}`, tookAway],
        ],
      })
    })
  }
})

describe('the rows of a question', () => {
  for (const table of ['organisations', 'sources', 'terms', 'publications'].map(
    (list) => `subtopics_questions_${list}`,
  )) {
    test(`${table}: count while its subtopic is public by the time of the commit`, async ({ payload }) => {
      const insert = `insert into ${table} (_order, _parent_id, id) values (1, 'a', 'b')`
      const change = `update ${table} set _order = _order + 1`
      const publish = (status: string): string => `update subtopics set _status = '${status}'`
      await tell({
        payload,
        steps: [
          [`insert into subtopics (id, _status) values (1, 'draft')`, nothing],
          [`insert into subtopics_questions (_order, _parent_id, id) values (1, 1, 'a')`, nothing],
          [insert, nothing],
          [change, nothing],
          [`${publish('published')}; ${change}`, moved],
          [change, moved],
          [`update ${table} set _order = _order`, nothing],
          [`delete from ${table}`, moved],
          [insert, moved],
          [`delete from subtopics_questions`, moved],
          [`delete from subtopics`, tookAway],
        ],
      })
    })
  }
})

describe('a table of records without drafts', () => {
  test('media: what is thrown away is taken away', async ({ payload }) => {
    await tell({
      payload,
      steps: [
        [`insert into media (id, alt) values (1, 'Een vlak')`, moved],
        [`update media set alt = 'Een wit vlak'`, moved],
        [`update media set alt = alt`, nothing],
        [`update media set deleted_at = now()`, tookAway],
        [`update media set alt = 'Weg'`, nothing],
        [`delete from media`, nothing],
        [`insert into media (id, alt) values (1, 'Een vlak')`, moved],
        [`delete from media`, tookAway],
      ],
    })
  })

  for (const { table, row, gone } of [
    { table: 'redirects', row: `("from", "to") values ('/a', '/b')`, gone: tookAway },
    { table: 'synonyms', row: `(id) values (1)`, gone: moved },
  ]) {
    test(`${table}: count unless they are in the trash`, async ({ payload }) => {
      await tell({
        payload,
        steps: [
          [`insert into ${table} ${row}`, moved],
          [`update ${table} set updated_at = updated_at`, nothing],
          [`update ${table} set updated_at = now()`, moved],
          [`update ${table} set deleted_at = now()`, gone],
          [`update ${table} set updated_at = now()`, nothing],
          [`update ${table} set deleted_at = null`, moved],
          [`delete from ${table}`, gone],
        ],
      })
    })
  }

  for (const { table, before = '', row, column } of [
    {
      table: 'synonyms_texts',
      before: 'insert into synonyms (id) values (1)',
      row: `("order", parent_id, path, text) values (1, 1, 'words', 'azc')`,
      column: 'text',
    },
    { table: 'site', row: `(name) values ('Gids')`, column: 'name' },
    {
      table: 'site_footer_links',
      before: 'insert into site (id) values (1)',
      row: `(_order, _parent_id, id, label, url) values (1, 1, 'a', 'Over', '/over')`,
      column: 'label',
    },
    {
      table: 'changes',
      before: 'insert into topics (id) values (1)',
      row: `(action, subject, topic_id, text) values ('added', 'topic', 1, 'Asiel')`,
      column: 'text',
    },
    {
      table: 'search_entries',
      row: `(collection, record, part, kind, title, word_starts, text, vector, words, hash)
        values ('topics', 1, '', 'topic', 'Asiel', 'asiel', '', '', '{}', '')`,
      column: 'title',
    },
    { table: 'search_words', row: `(word) values ('asiel')`, column: 'word' },
  ]) {
    test(`${table}: every row counts`, async ({ payload }) => {
      if (before) await payload.db.drizzle.execute(before)
      await tell({
        payload,
        steps: [
          [`insert into ${table} ${row}`, moved],
          [`update ${table} set ${column} = ${column}`, nothing],
          [`update ${table} set ${column} = 'Anders'`, moved],
          [`delete from ${table}`, moved],
        ],
      })
    })
  }
})
