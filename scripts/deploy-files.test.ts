import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readSettings, settingNames } from '@/server/environment'
import { projectRoot } from './project-root'
import { warningsOf } from './settings'

const node = z.object({
  environment: z.record(z.string(), z.coerce.string()),
  volumes: z.array(z.string()),
  restart: z.literal('always'),
})
const compose = z.object({ services: z.object({ first: node, second: node }) })

describe('compose.yaml', () => {
  const { services } = compose.parse(parse(read('compose.yaml'), { merge: true }))

  test('gives two nodes the same settings, and each a data folder of its own', () => {
    const { first, second } = services
    expect(second.environment).toEqual(first.environment)
    expect(first.volumes[0]).not.toBe(second.volumes[0])
    expect(first.volumes[1]).toBe(second.volumes[1])
  })

  test('names settings that there are, with values that are good', () => {
    const { environment } = services.first
    const given: Record<string, string> = {
      SITE_URL: 'https://gids.example.nl',
      POSTGRES_PASSWORD: 'word',
      PAYLOAD_SECRET: 'a secret of more than thirty-two characters',
    }
    const filled = Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [
        name,
        value.replace(/\$\{(\w+)[^}]*\}/g, (_, variable: string) => given[variable] ?? ''),
      ]),
    )
    expect(Object.keys(environment).filter((name) => !settingNames.includes(name))).toEqual([])
    expect(readSettings({ ...filled, NODE_ENV: 'production' })).toMatchObject({
      SITE_URL: given.SITE_URL,
      PROXIES: 1,
    })
  })
})

test('README tells of every setting', () => {
  const told = [...read('README.md').matchAll(/^\| `([A-Z0-9_]+)` /gm)].map(([, name]) => name)
  expect(settingNames.filter((name) => !told.includes(name))).toEqual([])
})

test('README names settings for a site behind Caddy that are right, and nothing to warn of', () => {
  const [, target = '', command = ''] =
    /reverse_proxy (\S+)\n\}\n```\n\n```sh\n(.+) npm start\n/.exec(read('README.md')) ?? []
  const settings = readSettings(Object.fromEntries(command.split(' ').map((pair) => pair.split('='))))
  expect(settings).toMatchObject({ SITE_URL: 'https://gids.example.nl', PROXIES: 1 })
  expect(`${settings.HOST}:${settings.PORT}`).toBe(target)
  expect(warningsOf(settings)).toEqual([])
})

describe('Containerfile', () => {
  const lines = read('Containerfile').split('\n')

  test('copies files that are there', () => {
    const copied = lines
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
      .flatMap((line) => line.split(' ').slice(1, -1))
    expect(copied.filter((file) => !existsSync(path.join(projectRoot, file)))).toEqual([])
  })

  test('gives the user of the container the folders that it writes in', () => {
    const [last = ''] = lines.filter((line) => line.startsWith('RUN ')).slice(-1)
    const user = lines.find((line) => line.startsWith('USER '))?.split(' ')[1] ?? ''
    for (const folder of ['/data', '/gids'])
      expect(last).toMatch(new RegExp(`chown (-R )?${user}:${user} ${folder}\\b`))
  })

  test('leaves out what a build makes and what only this machine has', () => {
    expect(existsSync(path.join(projectRoot, '.containerignore')), 'podman would read it instead').toBe(false)
    expect(read('.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['node_modules', '.next*', '.data', '.env*']),
    )
  })
})

test.each([
  ['deploy/gids.service', /^ExecStart=\/usr\/bin\/node (\S+) start$/m],
  ['Containerfile', /^CMD \["node", "([^"]+)", "start"\]$/m],
  ['Containerfile', /^ {2}CMD \["node", "(deploy[^"]+)"\]$/m],
])('%s runs a program that there is', (file, pattern) => {
  const [, program = ''] = pattern.exec(read(file)) ?? []
  expect(program).not.toBe('')
  expect(existsSync(path.join(projectRoot, program))).toBe(true)
})

test('systemd starts the guide again, however often it ends, and leaves it the time to end well', () => {
  const unit = read('deploy/gids.service')
  for (const line of ['Restart=always', 'StartLimitIntervalSec=0', 'KillMode=mixed'])
    expect(unit.split('\n')).toContain(line)
})

function read(file: string): string {
  return readFileSync(path.join(projectRoot, file), 'utf8')
}
