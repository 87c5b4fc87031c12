import path from 'node:path'

import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'

import { runDueJobs } from '@/server/running-site'

import { installations } from './installations'
import { startCluster } from './machines/cluster'
import { logIn, sharedSettings, type Status } from './machines/editor'
import { emptyFolder } from './machines/empty-folder'
import { killProcess, patterns } from './machines/processes'
import { startGuide, statusOf } from './machines/start-guide'
import { startTwoNodes } from './machines/two-nodes'

const topics = 20
const rounds = 10
const secret = sharedSettings.PAYLOAD_SECRET

test(`${topics} plans in ${rounds} rounds are each carried out once by two nodes that both try`, async () => {
  const folder = emptyFolder()
  const { url: databaseURL } = await startCluster(folder)
  const { first, second } = await startTwoNodes({ folder, databaseURL })
  const editor = await logIn({ node: first.url })
  const made: { id: number; slug: string }[] = []
  for (let number = 1; number <= topics; number += 1)
    made.push(await editor.makeTopic({ node: first.url, title: `Gepland ${number}`, status: 'draft' }))
  const client = await connect(databaseURL)

  for (let round = 1; round <= rounds; round += 1) {
    const status: Status = round % 2 === 1 ? 'published' : 'draft'
    for (const { id } of made) await plan({ client, topic: id, status })
    await expect
      .poll(
        async () => {
          const tries = [first, second, first, second].map(({ port }) => runDueJobs({ port, secret }))
          await Promise.all(tries)
          return (await client.query('SELECT FROM payload_jobs')).rowCount
        },
        { timeout: 60_000 },
      )
      .toBe(0)
    const { rows } = await client.query<{ times: number }>(
      `SELECT count(*)::int AS times FROM history
       WHERE collection = 'topics' AND record = ANY($1) AND action IN ('published', 'unpublished') GROUP BY record`,
      [made.map(({ id }) => id)],
    )
    expect(rows).toEqual(made.map(() => ({ times: round })))
    const expected = status === 'published' ? 200 : 404
    for (const { url } of [first, second])
      for (const { slug } of made) expect(await statusOf(`${url}/themas/${slug}`)).toBe(expected)
  }
})

test('a node that starts leaves alone what another is carrying out, and takes over what it left', async () => {
  const folder = emptyFolder()
  const { url: databaseURL } = await startCluster(folder)
  const start = (name: 'first' | 'second') =>
    startGuide({
      folder: installations[name],
      settings: { ...sharedSettings, DATABASE_URL: databaseURL, DATA_DIR: path.join(folder, name) },
    })
  const first = await start('first')
  await first.ready()
  const editor = await logIn({ node: first.url })
  const { id, slug } = await editor.makeTopic({ node: first.url, title: 'Bezig', status: 'draft' })
  const [client, holder] = [await connect(databaseURL), await connect(databaseURL)]

  await holder.query('BEGIN')
  await holder.query('SELECT FROM topics WHERE id = $1 FOR UPDATE', [id])
  await plan({ client, topic: id, status: 'published' })
  const running = runDueJobs({ port: first.port, secret })
  await expect.poll(() => jobs(client), { timeout: 10_000 }).toEqual([{ processing: true, failed: false }])
  const second = await start('second')
  await second.ready()
  await runDueJobs({ port: second.port, secret })
  expect(await jobs(client)).toEqual([{ processing: true, failed: false }])
  await holder.query('ROLLBACK')
  await running
  expect(await jobs(client)).toEqual([])
  for (const { url } of [first, second]) expect(await statusOf(`${url}/themas/${slug}`)).toBe(200)

  await holder.query('BEGIN')
  await holder.query('SELECT FROM topics WHERE id = $1 FOR UPDATE', [id])
  await plan({ client, topic: id, status: 'draft' })
  const cutOff = runDueJobs({ port: first.port, secret }).catch((error: unknown) => error)
  await expect.poll(() => jobs(client), { timeout: 10_000 }).toEqual([{ processing: true, failed: false }])
  killProcess({ under: first.child.pid ?? 0, pattern: patterns['the site'] })
  await cutOff
  await holder.query('ROLLBACK')
  await expect
    .poll(
      async () => {
        await runDueJobs({ port: second.port, secret })
        return jobs(client)
      },
      { timeout: 60_000 },
    )
    .toEqual([{ processing: false, failed: true }])
  expect(await statusOf(`${second.url}/themas/${slug}`)).toBe(200)
})

async function connect(databaseURL: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseURL })
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

async function jobs(client: pg.Client): Promise<{ processing: boolean; failed: boolean }[]> {
  const { rows } = await client.query<{ processing: boolean; failed: boolean }>(
    'SELECT processing, has_error AS failed FROM payload_jobs',
  )
  return rows
}

/** Queues what the form of the admin queues, for the first account. */
async function plan({
  client,
  topic,
  status,
}: {
  client: pg.Client
  topic: number
  status: Status
}): Promise<void> {
  const { rows } = await client.query<{ id: number }>('SELECT id FROM users LIMIT 1')
  const input = {
    type: status === 'published' ? 'publish' : 'unpublish',
    doc: { relationTo: 'topics', value: String(topic) },
    user: { relationTo: 'users', value: rows[0]?.id },
  }
  await client.query(
    `INSERT INTO payload_jobs (input, task_slug, wait_until) VALUES ($1, 'schedulePublish', now())`,
    [JSON.stringify(input)],
  )
}
