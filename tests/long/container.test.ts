import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

import { buildIdFile } from '@/server/internals/finished-build'
import { findFreePort } from '@/scripts/postgres/free-port'

import { type Instruction, programOf, readContainerfile } from './containerfile'
import { copyFolder, copySource, installations, run } from './installations'
import { startCluster } from './machines/cluster'
import { logIn, sharedSettings } from './machines/editor'
import { emptyFolder } from './machines/empty-folder'
import { startGuide } from './machines/start-guide'

test('the steps of the Containerfile, one after another without an engine, make a server that is ready', async () => {
  const folder = emptyFolder()
  const image = runSteps({ folder, instructions: readContainerfile() })
  const { url: DATABASE_URL } = await startCluster(folder)
  const port = await findFreePort()
  const guide = await startGuide({
    folder: image.workdir,
    settings: { ...sharedSettings, ...image.settings, DATABASE_URL, SITE_URL: `http://localhost:${port}` },
    command: image.command,
    port,
  })
  await guide.ready()
  await logIn({ node: guide.url })
  const health = { command: image.health, folder: image.workdir, settings: { PORT: String(port) } }
  expect(() => run(health)).not.toThrow()
  await guide.stop()
  expect(() => run(health)).toThrow('failed')

  expectSameBuild({ one: path.join(image.workdir, '.next'), other: path.join(installations.first, '.next') })
})

interface Image {
  workdir: string
  settings: Record<string, string>
  command: string[]
  health: string[]
}

/** Does what each instruction says, with folders of the container inside `folder`. */
function runSteps({ folder, instructions }: { folder: string; instructions: Instruction[] }): Image {
  const context = path.join(folder, 'context')
  copySource(context)
  const stages: Record<string, string> = {}
  const image: Image = { workdir: '/', settings: {}, command: [], health: [] }
  const root = { path: '' }
  const within = (text: string): string =>
    text.replaceAll(/(^|\s)(\/[\w/-]+)/g, (_, before: string, place: string) => before + root.path + place)
  const steps: Record<string, (instruction: Instruction) => void> = {
    FROM: ({ text }) => {
      const name = / AS (\w+)$/.exec(text)?.[1] ?? 'last'
      root.path = path.join(folder, name)
      stages[name] = root.path
      Object.assign(image, { workdir: root.path, settings: {} })
    },
    WORKDIR: ({ text }) => {
      image.workdir = within(text)
      mkdirSync(image.workdir, { recursive: true })
    },
    COPY: ({ text, options: { from } }) => {
      const sources = text.split(' ')
      const target = path.resolve(image.workdir, within(sources.pop() ?? ''))
      for (const source of sources)
        if (from) copyContent({ from: `${stages[from]}${source}`, to: target })
        else if (source === '.') copyContent({ from: context, to: target })
        else cpSync(path.join(context, source), path.join(target, source))
    },
    ENV: ({ text }) => {
      for (const pair of text.split(' ')) {
        const [name = '', value = ''] = pair.split('=')
        image.settings[name] = within(value)
      }
    },
    RUN: ({ text }) => {
      // Files belong to whoever runs this: the users of the image are not here.
      const command = within(text).replace(/chown (?:-R )?\S+/g, 'ls -d')
      run({ command: ['sh', '-ec', command], folder: image.workdir, settings: image.settings })
    },
    HEALTHCHECK: ({ text }) => void (image.health = programOf(text)),
    CMD: ({ text }) => void (image.command = programOf(text)),
    // Of the engine alone.
    USER: () => undefined,
    VOLUME: () => undefined,
    EXPOSE: () => undefined,
  }
  for (const instruction of instructions) {
    const step = steps[instruction.name]
    if (!step) throw new Error(`This test does not know ${instruction.name}`)
    step(instruction)
  }
  return image
}

/** Into a folder that is there, by links: a copy of all packages takes minutes. */
function copyContent({ from, to }: { from: string; to: string }): void {
  for (const name of readdirSync(from)) copyFolder({ from: path.join(from, name), to: path.join(to, name) })
}

/** Of one source two builds have the same id, and call files and functions alike. */
function expectSameBuild({ one, other }: { one: string; other: string }): void {
  for (const file of [buildIdFile, 'server/server-reference-manifest.json'])
    expect(readFileSync(path.join(one, file), 'utf8'), file).toBe(
      readFileSync(path.join(other, file), 'utf8'),
    )
  const filesOf = (build: string): string[] =>
    readdirSync(path.join(build, 'static'), { recursive: true }).map(String).sort()
  expect(filesOf(one)).toEqual(filesOf(other))
}
