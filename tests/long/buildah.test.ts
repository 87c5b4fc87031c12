import { cpSync, existsSync, symlinkSync } from 'node:fs'
import path from 'node:path'

import { onTestFinished, test } from 'vitest'

import { findFreePort } from '@/scripts/postgres/free-port'
import { requireProgram } from '@/tests/support/require-program'

import { programOf, readContainerfile } from './containerfile'
import { copySource, run } from './installations'
import { startCluster } from './machines/cluster'
import { logIn, sharedSettings } from './machines/editor'
import { emptyFolder } from './machines/empty-folder'
import { startGuide } from './machines/start-guide'

const programs = { buildah: '/usr/bin/buildah', debootstrap: '/usr/sbin/debootstrap' }

test('buildah builds the Containerfile on a base of its own, and a node of it is ready', async () => {
  for (const [name, program] of Object.entries(programs)) await requireProgram({ program, package: name })
  const folder = emptyFolder()
  const engine = [
    ...[programs.buildah, '--storage-driver', 'vfs'],
    ...['--root', path.join(folder, 'store'), '--runroot', path.join(folder, 'run')],
  ]
  const build = (...args: string[]): string => run({ command: [...engine, ...args], folder }).trim()
  const instructions = readContainerfile()
  const base = instructions.find(({ name }) => name === 'FROM')?.text.split(' ')[0] ?? ''

  const scratch = build('from', 'scratch')
  onTestFinished(() => void build('umount', '--all'))
  const added = fillBase(build('mount', scratch))
  for (const [name, value] of Object.entries(added)) build('config', '--env', `${name}=${value}`, scratch)
  build('commit', '--rm', scratch, base)
  const context = path.join(folder, 'context')
  copySource(context)
  build('build', '--isolation', 'chroot', '--pull-never', '--tag', 'gids', context)
  const container = build('from', '--pull-never', 'gids')

  const { url: DATABASE_URL } = await startCluster(folder)
  const port = await findFreePort()
  const settings = { ...sharedSettings, DATABASE_URL, PORT: String(port), HOST: '127.0.0.1' }
  const command = programOf(instructions.findLast(({ name }) => name === 'CMD')?.text ?? '')
  const guide = await startGuide({
    folder,
    settings: {},
    command: [
      ...[...engine, 'run', '--isolation', 'chroot'],
      ...Object.entries(settings).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ...[container, '--', ...command],
    ],
    port,
  })
  await guide.ready()
  await logIn({ node: guide.url })
})

/** In the place of an image of a registry: a small Debian with this Node.js. Returns settings that Node.js needs there. */
function fillBase(root: string): Record<string, string> {
  const sites = run({
    command: ['apt-get', 'indextargets', '--format', '$(SITE)', 'Created-By: Packages'],
    folder: '/',
  })
  const [site = ''] = sites.split('\n')
  const options = ['--variant=minbase', '--include=ca-certificates,libatomic1,libstdc++6']
  run({ command: [programs.debootstrap, ...options, 'bookworm', root, site], folder: '/' })
  run({ command: ['useradd', '--root', root, '--create-home', 'node'], folder: '/' })
  cpSync(process.execPath, path.join(root, 'usr/bin/node'))
  const npm = path.join(process.execPath, '../../lib/node_modules/npm')
  cpSync(npm, path.join(root, 'usr/lib/node_modules/npm'), { recursive: true, verbatimSymlinks: true })
  for (const name of ['npm', 'npx'])
    symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, path.join(root, 'usr/bin', name))
  return asConfiguredHere(root)
}

/** Has npm reach the registry there as it does here, with the certificates that are trusted here. */
function asConfiguredHere(root: string): Record<string, string> {
  const configured = (name: string): string =>
    run({ command: ['npm', 'config', 'get', name], folder: '/' }).trim()
  const { NODE_EXTRA_CA_CERTS } = process.env
  for (const file of [configured('globalconfig'), configured('cafile'), NODE_EXTRA_CA_CERTS ?? ''])
    if (existsSync(file)) cpSync(file, path.join(root, file), { dereference: true })
  return NODE_EXTRA_CA_CERTS ? { NODE_EXTRA_CA_CERTS } : {}
}
