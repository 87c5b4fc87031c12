import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'

import { describe, expect, onTestFinished } from 'vitest'

import { exitCodeOf, startProjectScript } from '@/scripts/child-process'
import { test } from '@/tests/support/integration-test'

describe('npm run export', { timeout: 60_000 }, () => {
  test('ends with 0 when every topic is written', async ({ make }) => {
    await make.topic()
    await make.topic({ title: 'Wonen', _status: 'draft' })
    const folder = path.join(await emptyFolder(), 'nog', 'niet')

    const { exitCode, stdout } = await command(['--all', '--out', folder])

    expect(exitCode).toBe(0)
    expect(await readdir(folder)).toEqual(['asiel.md', 'wonen.md'])
    expect(await readFile(path.join(folder, 'asiel.md'), 'utf8')).toContain('title: Asiel\n')
    expect(stdout).toContain(`2 documenten geschreven in ${folder}`)
  })

  test('ends with 1 when a topic is not there, and writes the others', async ({ make }) => {
    await make.topic()
    const folder = await emptyFolder()

    const { exitCode, stdout } = await command(['weg', 'asiel', '--out', folder])

    expect(exitCode).toBe(1)
    expect(stdout).toContain('weg: er is geen thema met dit webadres')
    expect(await readdir(folder)).toEqual(['asiel.md'])
  })

  test('ends with 1 when the folder is a file', async ({ make }) => {
    await make.topic()
    const file = path.join(await emptyFolder(), 'bestand')
    await writeFile(file, 'Van iemand anders.')

    const { exitCode, stderr } = await command(['asiel', '--out', file])

    expect(exitCode).toBe(1)
    expect(stderr).toContain('EEXIST')
    expect(await readFile(file, 'utf8')).toBe('Van iemand anders.')
  })

  test('ends with 2 and says how it is used when it is not understood', async () => {
    const { exitCode, stdout, stderr } = await command(['--alles', '--out', '/tmp'])
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Gebruik: npm run export -- <webadres>… | --all --out <map>')
  })
})

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gids-export-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

async function command(args: string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const child = startProjectScript({
    name: 'export',
    args,
    options: { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  })
  if (!child.stdout || !child.stderr) throw new Error('The command has no output.')
  const output = Promise.all([text(child.stdout), text(child.stderr)])
  const exitCode = await exitCodeOf(child)
  const [stdout, stderr] = await output
  return { exitCode, stdout, stderr }
}
