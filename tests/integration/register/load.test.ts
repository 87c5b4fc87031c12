import type { Payload } from 'payload'
import { expect, onTestFinished } from 'vitest'
import { z } from 'zod'

import { withClient } from '@/scripts/database-client'
import { loadRegister } from '@/seed/register/load-register'
import { loadRegisterFrom } from '@/seed/register/load-register-from'
import { RegisterRejected } from '@/seed/register/register-rejected'
import { updateRegister } from '@/seed/register/update-register'
import { readEnvironment } from '@/server/environment'
import { test } from '@/tests/support/integration-test'
import { startFarm } from '@/tests/support/link-farm/farm'
import { removeContent } from '@/tests/support/payload'
import { exportOf, inParts, loadRegisterText, registerFile, registerText } from '@/tests/support/register'

const ten = Object.fromEntries(
  Array.from({ length: 10 }, (_, place) => [String(place + 1), `<naam>Bureau ${place + 1}</naam>`]),
)

test('a second load of the same file writes nothing, and moves no page', async ({ payload }) => {
  await removeContent(payload)
  expect(await loadRegisterText()).toMatchObject({ bodies: 60, added: 60, changed: 0, removed: 0 })
  const before = await everything(payload)
  expect(await loadRegisterText()).toEqual({ bodies: 60, added: 0, changed: 0, removed: 0, matched: 0 })
  expect(await everything(payload)).toEqual(before)
})

test('what changed is written, and nothing else; visitors see it', async ({ payload }) => {
  await removeContent(payload)
  await loadRegisterText(exportOf(ten))
  const { revision } = await everything(payload)
  const { 1: _, ...nine } = ten
  const next = { ...nine, 2: '<naam>Bureau Twee</naam>', 11: '<naam>Bureau 11</naam>' }
  expect(await loadRegisterText(exportOf(next))).toMatchObject({
    bodies: 10,
    added: 1,
    changed: 1,
    removed: 1,
  })
  expect((await everything(payload)).revision).toBe(revision + 1)
})

test('no name of a person, no address of a mailbox and no telephone number is stored', async ({
  payload,
}) => {
  await removeContent(payload)
  await loadRegisterText()
  const { bodies } = await everything(payload)
  expect(bodies).toMatch(/Centraal Bureau voor de Statistiek/)
  expect(bodies).not.toMatch(/medewerker|@|06\d{8}/i)
})

test('a file that is broken, cut off, empty or too small leaves what was there', async ({ payload }) => {
  await removeContent(payload)
  await loadRegisterText()
  const before = await everything(payload)
  const cut = registerText.slice(0, -20)
  for (const [text, reason] of [
    [cut, /geen heel XML-bestand/],
    [registerText.replace('</p:naam>', ''), /geen heel XML-bestand/],
    ['', /geen heel XML-bestand/],
    [exportOf({}), /geen enkele organisatie/],
    ['<html><body><p>Storing</p></body></html>', /geen enkele organisatie/],
    [exportOf(ten), /60.*minder dan 80 %/],
  ] as const)
    await expect(loadRegisterText(text)).rejects.toThrow(reason)
  expect(await everything(payload)).toEqual(before)
  expect(await loadRegisterText(exportOf(ten), { mayShrink: true })).toMatchObject({
    bodies: 10,
    removed: 60,
  })
})

test('four fifths of what was there is enough, and one less is not', async ({ payload }) => {
  await removeContent(payload)
  await loadRegisterText(exportOf(ten))
  const some = (count: number): string => exportOf(Object.fromEntries(Object.entries(ten).slice(0, count)))
  await expect(loadRegisterText(some(7))).rejects.toThrow(RegisterRejected)
  expect(await loadRegisterText(some(8))).toMatchObject({ removed: 2 })
})

test('while a register is loaded another is told to wait, and no transaction is open for what is to come', async ({
  payload,
}) => {
  await removeContent(payload)
  const url = readEnvironment(process.env).DATABASE_URL
  const loaded = await withClient({
    url,
    work: async (client) => {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
      async function* held(): AsyncGenerator<Buffer> {
        yield Buffer.from(registerText.slice(0, 30_000))
        await expect(loadRegisterText()).rejects.toThrow(/op dit moment al geladen/)
        const activity = await payload.db.drizzle.execute(
          `select state, xact_start from pg_stat_activity where pid = ${rows[0]?.pid}`,
        )
        expect(activity.rows).toEqual([{ state: 'idle', xact_start: null }])
        yield Buffer.from(registerText.slice(30_000))
      }
      const first = await loadRegister({ client, parts: held() })
      // On the same connection, which has nothing left of the first.
      expect(await loadRegister({ client, parts: inParts(registerText) })).toMatchObject({ added: 0 })
      await expect(loadRegister({ client, parts: inParts('') })).rejects.toThrow(/geen heel XML-bestand/)
      expect(await loadRegisterText()).toMatchObject({ bodies: 60, added: 0 })
      return first
    },
  })
  expect(loaded).toMatchObject({ bodies: 60, added: 60 })
})

test('a load whose connection breaks half-way leaves what was there', async ({ payload }) => {
  await removeContent(payload)
  await loadRegisterText(exportOf(ten))
  const before = await everything(payload)
  const url = readEnvironment(process.env).DATABASE_URL
  await expect(
    withClient({
      url,
      work: async (client) => {
        async function* broken(): AsyncGenerator<Buffer> {
          yield Buffer.from(registerText.slice(0, 30_000))
          const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
          await payload.db.drizzle.execute(`select pg_terminate_backend(${rows[0]?.pid})`)
          yield Buffer.from(registerText.slice(30_000))
        }
        return loadRegister({ client, parts: broken() })
      },
    }),
  ).rejects.toThrow()
  expect(await everything(payload)).toEqual(before)
  expect(await loadRegisterText()).toMatchObject({ bodies: 60 })
})

const row = z.object({ bodies: z.string(), state: z.string(), revision: z.coerce.number() })

async function everything(payload: Payload): Promise<z.output<typeof row>> {
  const { rows } = await payload.db.drizzle.execute(`
    select coalesce((select json_agg(b order by id) from register_bodies b), '[]')::text as bodies,
      coalesce((select json_agg(s) from register_state s), '[]')::text as state, number as revision from revision`)
  return row.parse(rows[0])
}

test('the register is loaded once a week, a day after a failure, and by one node', async ({ payload }) => {
  await removeContent(payload)
  const loaded = { bodies: 1, added: 1, changed: 0, removed: 0, matched: 0 }
  const url = readEnvironment(process.env).DATABASE_URL
  const update = (load: () => Promise<typeof loaded>): Promise<unknown> =>
    withClient({ url, work: (client) => updateRegister({ client, load }) })
  const well = (): Promise<typeof loaded> => Promise.resolve(loaded)
  const ago = (time: string): Promise<unknown> =>
    payload.db.drizzle.execute(`update register_attempts set at = now() - interval '${time}'`)
  const outcomes = await Promise.all([update(well), update(well), update(well)])
  expect(outcomes.filter(Boolean)).toEqual([loaded])
  await ago('6 days 23 hours')
  expect(await update(well)).toBeNull()
  await ago('7 days 1 minute')
  const rejected = new RegisterRejected('het duurde te lang')
  expect(await update(() => Promise.reject(rejected))).toBe(rejected)
  expect(await update(well)).toBeNull()
  await ago('1 day 1 minute')
  expect(await update(well)).toEqual(loaded)
})

test('an address outside the public internet is not asked for the register', async ({ payload }) => {
  await removeContent(payload)
  const url = readEnvironment(process.env).DATABASE_URL
  const load = (place: string): Promise<unknown> =>
    withClient({ url, work: (client) => loadRegisterFrom({ client, place, site: 'https://gids.example' }) })
  await expect(load('http://127.0.0.1/exportOO.xml')).rejects.toThrow(/niet van het openbare internet/)
  await expect(load('/geen/bestand.xml')).rejects.toThrow(/niet te lezen/)
  expect(await load(registerFile)).toMatchObject({ bodies: 60 })
})

test('the register is loaded from an address, and one that is cut off on the way leaves what was there', async ({
  payload,
}) => {
  await removeContent(payload)
  await loadRegisterText(exportOf(ten))
  const before = await everything(payload)
  const farm = await startFarm({
    hosts: () => ({
      register: (request, response) => {
        response.writeHead(200, { 'content-length': Buffer.byteLength(registerText) })
        if (request.url === '/exportOO.xml') return response.end(registerText)
        response.write(registerText.slice(0, 30_000), () => response.destroy())
        return response
      },
    }),
  })
  onTestFinished(() => farm[Symbol.asyncDispose]())
  const load = (file: string): Promise<unknown> =>
    withClient({
      url: readEnvironment(process.env).DATABASE_URL,
      work: (client) =>
        loadRegisterFrom({
          client,
          place: farm.url('register', file),
          site: 'https://gids.example',
          network: farm.network,
        }),
    })
  const rejection = await load('/half.xml').catch((error: unknown) => error)
  expect(rejection).toBeInstanceOf(RegisterRejected)
  expect(String(rejection)).toContain('de server is niet te bereiken')
  expect(await everything(payload)).toEqual(before)
  expect(await load('/exportOO.xml')).toMatchObject({ bodies: 60, added: 60, removed: 10 })
})
