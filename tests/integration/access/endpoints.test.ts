import { buildConfig, type Endpoint, type SanitizedConfig } from 'payload'
import { expect, vi } from 'vitest'

import { readEnvironment } from '@/server/environment'

import { test } from '../../support/integration-test'
import type { Rest } from '../../support/rest'
import { askers, expectedOfEndpoints } from './expected'

/** The endpoints of a configuration, by what is asked of them: "POST /tips/:id/accept". */
function endpointsOf({ endpoints, collections }: SanitizedConfig): { name: string; handler: unknown }[] {
  const named = (prefix: string, list: Omit<Endpoint, 'root'>[] | false | undefined) =>
    (list || []).map(({ method, path, handler }) => ({
      name: `${method.toUpperCase()} ${prefix}${path}`,
      handler,
    }))
  return [
    ...named('', endpoints),
    ...collections
      .filter(({ slug }) => !slug.startsWith('payload-'))
      .flatMap(({ slug, endpoints: own }) => named(`/${slug}`, own)),
  ]
}

/** Those that a site without any of ours has, with people who log in and files. */
async function ofPayloadItself(): Promise<Set<unknown>> {
  const bare = await buildConfig({
    secret: 'x',
    db: {} as never,
    collections: [
      { slug: 'people', auth: true, fields: [] },
      { slug: 'files', upload: true, versions: { drafts: true }, trash: true, fields: [] },
    ],
  })
  return new Set(endpointsOf(bare).map(({ handler }) => handler))
}

test('every endpoint of ours in the configuration has a row in the table', async ({ payload }) => {
  const payloads = await ofPayloadItself()
  const own = endpointsOf(payload.config).filter(({ handler }) => !payloads.has(handler))
  expect(own.map(({ name }) => name).toSorted()).toEqual(Object.keys(expectedOfEndpoints).toSorted())
})

const methods = ['GET', 'POST', 'PATCH', 'DELETE'] as const

/** Whether it takes a body. */
function takesBody(name: string): boolean {
  return /^(POST|PATCH) /.test(name)
}

async function ask({ rest, name, id = '1', query = '', ...request }: Asked) {
  const [verb, path = ''] = name.split(' ')
  const method = methods.find((each) => each === verb)
  return rest({
    ...request,
    method,
    path: path.replace(':id', id) + query,
    headers: {
      ...request.headers,
      // The form of a tip comes from our own page.
      ...(name === 'POST /tips/send' && { origin: readEnvironment(process.env).SITE_URL }),
    },
  })
}

type Asked = Omit<Parameters<Rest>[0], 'path' | 'method'> & {
  rest: Rest
  name: string
  id?: string
  query?: string
}

test.for(Object.entries(expectedOfEndpoints))(
  'who is let in at %s',
  async ([name, { who }], { make, rest }) => {
    await make.staff('beheerder')
    const letIn: string[] = []
    for (const asker of askers) {
      const as = asker === 'anonymous' ? undefined : asker
      const { status, text } = await ask({
        rest,
        name,
        as,
        ...(takesBody(name) && { body: {} }),
      })
      expect(status, text).toBeLessThan(500)
      letIn.push(status === 401 || status === 403 ? 'n' : 'y')
    }
    expect(letIn.join('')).toBe(who)
  },
)

const hostile = [null, 1e308, 2 ** 40, -1, 1.5, true, [], {}, { $ne: 1 }, 'a\0b', 'x'.repeat(100_000)]

const noDocuments = ['', '{', 'null', '"x"', '[]', '3', '1e999', '{}', '\u0000', '['.repeat(50_000)]

test.for(Object.entries(expectedOfEndpoints))(
  'nothing that is sent to %s is a fault of the site, and every refusal is Dutch',
  async ([name, { body: valid = {} }], { payload, make, rest }) => {
    await make.staff('beheerder')
    const log = vi.spyOn(payload.logger, 'error')
    const bodies = [
      ...noDocuments,
      ...Object.keys(valid).flatMap((field) =>
        hostile.map((value) => JSON.stringify({ ...valid, [field]: value })),
      ),
    ]
    if (takesBody(name))
      for (const text of bodies) {
        const answer = await ask({ rest, name, text, as: 'beheerder' })
        const told = `${text.slice(0, 100)}: ${answer.status} ${answer.text.slice(0, 200)}`
        expect(answer.status, told).toBeLessThan(500)
        if (answer.status >= 400) expect(answer.text, told).toMatch(dutch)
      }
    const ids = name.includes(':id')
      ? ['abc', '0', '-1', '1.5', '1e308', '9'.repeat(15), '%00', '2147483648']
      : []
    for (const id of ids) {
      const sent = takesBody(name) ? { body: valid } : {}
      const { status, text } = await ask({ rest, name, id, as: 'beheerder', ...sent })
      expect(status, `${id}: ${text}`).toBeGreaterThanOrEqual(400)
      expect(status, `${id}: ${text}`).toBeLessThan(500)
      expect(text, id).toMatch(dutch)
    }
    expect(log).not.toHaveBeenCalled()
    log.mockRestore()
  },
)

/** A word that no English sentence has. */
const dutch = /\b(een|geen|het|dit|deze|niet|van|de|wat|kies|zeg|geef)\b/i

test('no query to what looks alike is a fault of the site', async ({ make, rest }) => {
  await make.staff('redacteur')
  for (const query of [
    'name=%00',
    'url=%00',
    'id=99999999999',
    'id=1e308',
    'id=abc',
    'id[]=1',
    'name[a]=1',
    `name=${'x'.repeat(400)}`,
  ]) {
    const answer = await rest({ path: `/similar?collection=sources&${query}`, as: 'redacteur' })
    expect(answer.status, `${query}: ${answer.text}`).toBe(400)
    expect(answer.text).toMatch(dutch)
  }
})

test.for(['/import/plan', '/import/apply'])(
  'no form that is sent to %s is a fault of the site',
  async (path, { payload, make, rest }) => {
    await make.staff('beheerder')
    const file = (text: string, name = 'a.md') => new File([text], name)
    const forms: [string, string | File][][] = [
      [],
      [['file', 'tekst']],
      [['file', file('')]],
      [['file', file('a\0b', 'a\0b.md')]],
      [
        ['file', file('---\ntitle: Wat\n---\n\nWie?\n')],
        ['status', file('x')],
      ],
      [
        ['file', file('---\ntitle: Wat\n---\n\nWie?\n')],
        ['status', 'published'],
        ['fingerprint', file('x')],
      ],
      [
        ['file', file('---\ntitle: Wat\n---\n\nWie?\n')],
        ['document', file('x')],
      ],
      [
        ['file', file('---\ntitle: "a\\0b"\n---\n\nWie?\n')],
        ['status', 'x'.repeat(10_000)],
      ],
    ]
    for (const [index, fields] of forms.entries()) {
      const body = new FormData()
      for (const [name, value] of fields) body.append(name, value)
      const answer = await rest({ path, method: 'POST', body, as: 'beheerder' })
      const told = `${index}: ${answer.status} ${answer.text.slice(0, 200)}`
      expect(answer.status, told).toBeLessThan(500)
      if (answer.status >= 400) expect(answer.text, told).toMatch(dutch)
    }
    expect((await payload.count({ collection: 'topics' })).totalDocs).toBe(0)
  },
)

test('no collection has the endpoints of another: Payload adds its own to the list that it is given', ({
  payload,
}) => {
  for (const { slug, endpoints } of payload.config.collections) {
    if (slug.startsWith('payload-')) continue
    const names = (endpoints || []).map(({ method, path }) => `${method} ${path}`)
    const times = names.filter((name) => name === 'get /count' || name === 'get /versions')
    expect(times.toSorted(), slug).toEqual(['get /count', 'get /versions'])
  }
})
