import path from 'node:path'

import { findFreePort } from '@/scripts/postgres/free-port'
import { projectRoot } from '@/scripts/project-root'

import { startProgram } from './start-program'

/** Shares requests out over the nodes as deploy/Caddyfile tells, without https. */
export async function startCaddy({
  folder,
  port,
  nodes,
}: {
  folder: string
  port: number
  /** Where they listen. */
  nodes: number[]
}): Promise<void> {
  const ofItself = { CADDY_ADMIN: `127.0.0.1:${await findFreePort()}`, HOME: folder }
  await startProgram({
    program: '/usr/bin/caddy',
    package: 'caddy',
    args: ['run', '--config', path.join(projectRoot, 'deploy/Caddyfile'), '--adapter', 'caddyfile'],
    port,
    logFile: path.join(folder, 'caddy.log'),
    settings: {
      ...ofItself,
      SITE_ADDRESS: `http://localhost:${port}`,
      NODES: nodes.map((node) => `127.0.0.1:${node}`).join(' '),
    },
  })
}
