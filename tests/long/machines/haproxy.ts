import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'

import { withClient } from '@/scripts/database-client'
import { findFreePort } from '@/scripts/postgres/free-port'
import { listen } from '@/tests/support/bucket'
import type { DebianPostgres } from '@/tests/support/debian-postgres'

import { startProgram } from './start-program'
import { untilTestEnds } from './until-test-ends'

/** Passes connections on to whichever of these servers is the primary; returns the port where it does. */
export async function startHaproxy({
  folder,
  servers,
}: {
  folder: string
  servers: DebianPostgres[]
}): Promise<{ port: number }> {
  const lines: string[] = []
  for (const [index, server] of servers.entries()) {
    const check = await startRoleCheck(server)
    lines.push(`  server postgres${index} 127.0.0.1:${server.port} check port ${check}`)
  }
  const port = await findFreePort()
  const file = path.join(folder, 'haproxy.cfg')
  writeFileSync(
    file,
    `defaults
  mode tcp
  timeout connect 2s
  timeout client 1h
  timeout server 1h
listen primary
  bind 127.0.0.1:${port}
  option httpchk GET /primary
  http-check expect status 200
  default-server inter 500ms fall 2 rise 1 on-marked-down shutdown-sessions
${lines.join('\n')}
`,
  )
  await startProgram({
    program: '/usr/sbin/haproxy',
    package: 'haproxy',
    args: ['-db', '-f', file],
    port,
    logFile: path.join(folder, 'haproxy.log'),
  })
  return { port }
}

/** Answers 200 where the server is the primary and 503 where it is not, as the agents of a cluster do; returns its port. */
async function startRoleCheck(postgres: DebianPostgres): Promise<number> {
  const server = createServer((_, response) => {
    isPrimary(postgres).then(
      (primary) => response.writeHead(primary ? 200 : 503).end(),
      () => response.writeHead(503).end(),
    )
  })
  untilTestEnds({
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
  return listen(server)
}

function isPrimary(postgres: DebianPostgres): Promise<boolean> {
  return withClient({
    url: postgres.urlOf('postgres'),
    work: async (client) => {
      const { rows } = await client.query<{ primary: boolean }>('SELECT NOT pg_is_in_recovery() AS primary')
      return rows[0]?.primary === true
    },
  })
}
