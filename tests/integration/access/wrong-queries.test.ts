import { expect, vi } from 'vitest'

import { logLine } from '@/server/log/log-line'

import { test } from '../../support/integration-test'

/** A field of each type, some by way of a relation or of a list. */
const fields = [
  ['topics', 'id'],
  ['topics', 'title'],
  ['topics', 'feeds'],
  ['topics', 'intro'],
  ['topics', 'intro.root.type'],
  ['topics', 'reviewedAt'],
  ['topics', 'image'],
  ['topics', 'subtopics'],
  ['topics', 'subtopics._status'],
  ['topics', 'sources.year'],
  ['topics', 'organisations.organisation'],
  ['topics', 'sources.topics.title'],
  ['topics', 'organisations'],
  ['organisations', 'topics'],
  ['organisations', 'topics.title'],
  ['users', 'wantsLinkReport'],
] as const

const operators = [
  ...['equals', 'not_equals', 'in', 'not_in', 'all', 'exists'],
  ...[
    'greater_than',
    'less_than_equal',
    'like',
    'not_like',
    'contains',
    'near',
    'within',
    'nope',
    '__proto__',
  ],
]

const values = [
  ...['=', '=x', '=null', '=1.5', '=1e308', '=%2B275761-01-01', '={"a":1}'],
  ...['[]=x', '[a]=1', '[title][equals]=x'],
]

const sorts = [
  ...['sort=-title,title', 'sort[a]=title', 'sort[]=title&sort[]=title', 'sort=nope', 'sort=__proto__'],
  ...[
    'sort=-subtopics.title,subtopics__title',
    'sort=sources.topics.title',
    'sort=sources.topics.sources.title',
    'sort=%25',
  ],
  ...['select=x', 'select[title][a]=true', 'select[__proto__]=true', 'populate=x', 'populate[nope]=x'],
  ...['joins=x', 'joins[nope]=x', 'depth=x', 'locale[a]=x', 'draft[a]=x', 'trash[a]=x', 'pagination[]=x'],
  `where=${JSON.stringify({ and: [1, null, 'x', []] })}`,
  `where=${'{"and":['.repeat(500)}${']}'.repeat(500)}`,
  'where[sources.topics.sources.title][exists]=true',
  ...['[]', 'null', '3', '"x"', '{"__proto__":{"equals":1}}'].map((text) => `where=${text}`),
]

/** Collects every request whose answer, or what is logged of it, says that the site is at fault. */
async function faultsOf({
  paths,
  ask,
  log,
}: {
  paths: string[]
  ask: (path: string) => Promise<{ status: number; text: string }>
  log: ReturnType<typeof vi.spyOn>
}): Promise<string[]> {
  const faults: string[] = []
  for (const path of paths) {
    log.mockClear()
    const { status, text } = await ask(path)
    const hasStack = log.mock.calls.some((parts: unknown[]) => /\n +at /.test(logLine(parts)))
    if (status >= 500 || hasStack) faults.push(`${path}: ${status} ${text.slice(0, 100)}`)
    else if (status >= 400 && !/\b([Hh]ierop|[Oo]p|[Ii]n|een|niet)\b/i.test(text))
      faults.push(`${path}: ${text}`)
  }
  return faults
}

test.for(fields)(
  'no condition on %s.%s is a fault of the site',
  async ([collection, field], { payload, make, rest }) => {
    await make.staff('beheerder')
    const log = vi.spyOn(payload.logger, 'error')
    const paths = operators.flatMap((operator) =>
      values.map((value) => `/${collection}?depth=0&limit=1&where[${field}][${operator}]${value}`),
    )
    expect(await faultsOf({ paths, ask: (path) => rest({ path, as: 'beheerder' }), log })).toEqual([])
    log.mockRestore()
  },
)

test.for(['/topics', '/organisations/1', '/topics/versions', '/sources/count', '/organisations'])(
  'no query to %s is a fault of the site',
  async (path, { payload, make, rest }) => {
    await make.staff('beheerder')
    const log = vi.spyOn(payload.logger, 'error')
    const paths = sorts.flatMap((query) => [
      `${path}?${query}`,
      `${path}?${query.replace(/^(where|sort)/, 'joins[topics][$1]')}`,
    ])
    expect(await faultsOf({ paths, ask: (each) => rest({ path: each, as: 'beheerder' }), log })).toEqual([])
    log.mockRestore()
  },
)

test.for(['/topics?where[geheim][equals]=1', '/topics?where[geheim.id][like]=1'])(
  'what is asked for with %s goes into no log',
  async (path, { payload, make, rest }) => {
    await make.staff('beheerder')
    const logs = (['info', 'warn', 'error'] as const).map((level) => vi.spyOn(payload.logger, level))
    expect((await rest({ path, as: 'beheerder' })).status).toBe(400)
    expect(JSON.stringify(logs.map((log) => log.mock.calls))).not.toContain('geheim')
    for (const log of logs) log.mockRestore()
  },
)

test('a condition that cannot be met leaves nothing out: a selection that is deleted by it is empty', async ({
  payload,
  make,
  rest,
}) => {
  await make.staff('eindredacteur')
  await make.source({ year: null })
  for (const where of [
    'where[id][in][a]=1',
    'where[year][equals]=x',
    'where[year][in][a]=1',
    'where[createdAt][not_equals]=x',
  ]) {
    const { status } = await rest({ path: `/sources?${where}`, method: 'DELETE', as: 'eindredacteur' })
    expect(status, where).toBe(400)
  }
  expect((await payload.count({ collection: 'sources' })).totalDocs).toBe(1)
})

test('more conditions or values than anybody writes are refused before they are looked at', async ({
  rest,
}) => {
  const or = (length: number) => ({ or: Array.from({ length }, () => ({ title: { like: 'a' } })) })
  const ask = (where: object) => rest({ path: `/topics?where=${JSON.stringify(where)}` })
  expect((await ask(or(200))).status).toBe(200)
  expect(await ask(or(201))).toMatchObject({ status: 400, text: expect.stringContaining('hoogstens 200') })
  expect((await ask({ id: { in: Array.from({ length: 5001 }, (_, i) => i) } })).status).toBe(400)
})
