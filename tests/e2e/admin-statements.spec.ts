import type { APIRequestContext, Page } from '@playwright/test'
import { Client } from 'pg'

import { expect, logIn, make, remove, test } from './staff'

// Filling the database takes a while, and is done once.
test.describe.configure({ mode: 'serial', timeout: 180_000 })

const many = { organisations: 20_000, sources: 300, subtopics: 60 }
const mark = 'Telproef'

test.beforeAll(() => inDatabase(fill))
test.afterAll(() => inDatabase(empty))

test('the list of 20,000 organisations opens with few statements, whatever it is sorted by', async ({
  page,
}) => {
  await logIn({ page, role: 'eindredacteur' })
  const list = '/admin/collections/organisations'
  const rows = page.locator('tbody tr')
  const ten = await statementsOf({
    page,
    path: `${list}?limit=10`,
    ready: () => expect(rows).toHaveCount(10),
  })
  const hundred = await statementsOf({
    page,
    path: `${list}?limit=100`,
    ready: () => expect(rows).toHaveCount(100),
  })
  expect(ten.all).toBeLessThanOrEqual(15)
  // A connection that goes from a visitor to the staff gets another limit, which is a statement.
  expect(hundred.all, 'no query per row').toBeLessThanOrEqual(ten.all + 2)
})

test('the dashboard of a large guide takes ten statements', async ({ page }) => {
  await logIn({ page, role: 'eindredacteur' })
  const dashboard = await statementsOf({
    page,
    path: '/admin',
    ready: () => expect(page.getByRole('heading', { level: 1 })).toBeVisible(),
  })
  expect(dashboard.page).toBeLessThanOrEqual(10)
})

test('a topic of 60 subtopics, 300 organisations and 300 sources opens with few statements', async ({
  page,
  as,
}) => {
  const staff = await as('eindredacteur')
  const large = await makeTopic(staff, { subtopics: many.subtopics, others: 300 })
  const small = await makeTopic(staff, { subtopics: 0, others: 2 })
  await logIn({ page, role: 'eindredacteur' })
  const open = (id: number) =>
    statementsOf({
      page,
      path: `/admin/collections/topics/${id}`,
      ready: () => expect(page.locator('#field-title')).toHaveValue(`${mark} thema`),
    })
  const [ofLarge, ofSmall] = [await open(large), await open(small)]
  for (const id of [large, small]) await remove(staff, `/api/topics/${id}`)
  expect(ofLarge.page).toBeLessThanOrEqual(15)
  expect(ofLarge.all, 'no query per row').toBeLessThanOrEqual(ofSmall.all + 2)
})

/**
 * How many statements reach the database for the page itself, and until it is there and asks no more, at its second
 * visit: at the first, Payload keeps how somebody looks at a list. The least of two, for every quarter of a minute the
 * site looks what is due.
 */
async function statementsOf({ page, path, ready }: { page: Page; path: string; ready: () => Promise<void> }) {
  const [pages, all]: [number[], number[]] = [[], []]
  await page.goto(path)
  await ready()
  for (let visit = 0; visit < 2; visit += 1) {
    await page.goto('about:blank')
    const before = await settled()
    // As a browser asks for a page at the address that somebody typed.
    const response = await page.request.get(path, { headers: { 'sec-fetch-site': 'none' } })
    expect(response.status()).toBe(200)
    const between = await settled()
    await page.goto(path)
    await ready()
    await page.waitForLoadState('networkidle')
    pages.push(between - before)
    all.push((await settled()) - between)
  }
  return { page: Math.min(...pages), all: Math.min(...all) }
}

async function statements(): Promise<number> {
  return Number(await (await fetch(`${process.env.DATABASE_GATE}/statements`)).text())
}

/** The count once nothing has come for a while. */
async function settled(): Promise<number> {
  let last = await statements()
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 600))
    const now = await statements()
    if (now === last) return now
    last = now
  }
}

async function inDatabase(work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

const tables = [
  ['organisations', 'name', 'type', "'ngo'", many.organisations],
  ['sources', 'title', 'kind', "'rapport'", many.sources],
] as const

async function fill(client: Client): Promise<void> {
  for (const [table, title, kind, value, count] of tables) {
    await client.query(`
      with made as (
        insert into ${table} (${title}, slug, ${kind}, _status)
        select '${mark} ' || i, 'telproef-' || i, ${value}, 'published' from generate_series(1, ${count}) i
        returning id, ${title} as title, slug)
      insert into _${table}_v (parent_id, version_${title}, version_slug, version_${kind}, version__status, latest,
        version_created_at, version_updated_at)
      select id, title, slug, ${value}, 'published', true, now(), now() from made`)
  }
  await client.query(`
    with made as (
      insert into subtopics (title, slug, _status)
      select '${mark} ' || i, 'telproef-' || i, 'published' from generate_series(1, ${many.subtopics}) i
      returning id, title, slug)
    insert into _subtopics_v (parent_id, version_title, version_slug, version__status, latest, version_created_at, version_updated_at)
    select id, title, slug, 'published', true, now(), now() from made`)
  await client.query('analyze')
}

async function empty(client: Client): Promise<void> {
  for (const [table, title] of [...tables, ['subtopics', 'title']] as const) {
    await client.query(
      `delete from _${table}_v where parent_id in (select id from ${table} where ${title} like '${mark} %')`,
    )
    await client.query(`delete from ${table} where ${title} like '${mark} %'`)
  }
}

async function makeTopic(
  staff: APIRequestContext,
  { subtopics, others }: { subtopics: number; others: number },
): Promise<number> {
  const ids = async (collection: string, title: string, limit: number): Promise<number[]> => {
    if (limit === 0) return []
    const where = `where[${title}][like]=${mark}`
    const response = await staff.get(`/api/${collection}?${where}&limit=${limit}&depth=0&select[id]=true`)
    return (await response.json()).docs.map(({ id }: { id: number }) => id)
  }
  const data = {
    title: `${mark} thema`,
    slug: `telproef-${subtopics}`,
    description: 'Een thema voor een proef.',
    subtopics: await ids('subtopics', 'title', subtopics),
    organisations: (await ids('organisations', 'name', others)).map((organisation) => ({
      organisation,
      role: 'Rol',
    })),
    sources: await ids('sources', 'title', others),
    _status: 'draft',
  }
  return (await make(staff, 'topics', data)).id
}
