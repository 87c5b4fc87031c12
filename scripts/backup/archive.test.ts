import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip, gunzipSync, gzipSync } from 'node:zlib'
import { text } from 'node:stream/consumers'

import { type Header, pack } from 'tar-stream'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'

import { PlainError } from '../say'
import { readArchive } from './read-archive'
import { type ArchiveFile, fileOf, writeArchive } from './write-archive'

let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gids-archive-'))
  file = path.join(folder, 'backup.tar.gz')
  const made = folder
  onTestFinished(() => rmSync(made, { recursive: true }))
})

const { signal } = new AbortController()

const contents: [string, string][] = [
  ['backup.json', '{}'],
  ['tables/topics/000001.copy', '1\tAsiel\n'.repeat(1000)],
  ['tables/topics/000002.copy', '2\tZorg\n'],
  [`uploads/${'lang-'.repeat(40)}één.webp`, 'beeld'],
  ['uploads/leeg.webp', ''],
]

async function* filesOf(given = contents): AsyncGenerator<ArchiveFile> {
  for (const [name, content] of given) yield fileOf({ name, bytes: Buffer.from(content) })
}

async function write(given = contents): Promise<void> {
  await writeArchive({ files: filesOf(given), destination: createWriteStream(file), signal })
}

/** What a backup holds, as it is read; the error in the place of what could not be. */
async function read(): Promise<unknown> {
  const found: [string, string][] = []
  try {
    for await (const { name, body } of readArchive({ file, signal })) found.push([name, await text(body)])
    return found
  } catch (error) {
    expect(error).toBeInstanceOf(PlainError)
    return error instanceof Error ? error.message : error
  }
}

/** Writes an archive by hand: entries as they are given, with sums that are right. */
async function forge(entries: (Partial<Header> & { name: string; content?: string })[]): Promise<void> {
  const tar = pack()
  for (const { content = '', ...header } of entries) tar.entry(header, content)
  const sum = (content = ''): string => createHash('sha256').update(content).digest('hex')
  const sums = entries.map(({ name, content }) => `${sum(content)}  ${name}\n`).join('')
  tar.entry({ name: 'SHA256SUMS' }, sums)
  tar.finalize()
  await pipeline(tar, createGzip(), createWriteStream(file))
}

describe('an archive', () => {
  test('gives back what was written', async () => {
    await write()
    expect(await read()).toEqual(contents)
  })

  test('is opened by tar, and its sums are checked by sha256sum', async () => {
    await write()
    execFileSync('tar', ['-xzf', file], { cwd: folder })
    for (const [name, content] of contents)
      expect(readFileSync(path.join(folder, name), 'utf8')).toBe(content)
    const said = execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(said.trim().split('\n')).toHaveLength(contents.length)
  })

  test('ends with the failure of a file, or of the destination', async () => {
    async function* failing(): AsyncGenerator<ArchiveFile> {
      yield* filesOf()
      throw new Error('The database has gone')
    }
    const destination = createWriteStream(file)
    await expect(writeArchive({ files: failing(), destination, signal })).rejects.toThrow(
      'The database has gone',
    )
    const nowhere = createWriteStream(path.join(folder, 'nowhere', 'file'))
    await expect(writeArchive({ files: filesOf(), destination: nowhere, signal })).rejects.toThrow('ENOENT')
  })

  test('ends where a file is shorter or longer than it said', async () => {
    async function* wrong(size: number): AsyncGenerator<ArchiveFile> {
      yield { name: 'uploads/a.webp', size, body: [Buffer.from('beeld')] }
    }
    for (const size of [4, 6]) {
      const destination = createWriteStream(file)
      await expect(writeArchive({ files: wrong(size), destination, signal })).rejects.toThrow('Size mismatch')
    }
  })
})

describe('an archive is refused in words', () => {
  test('where it was cut off, wherever that was', { timeout: 60_000 }, async () => {
    await write()
    const whole = readFileSync(file)
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(file, whole.subarray(0, length))
      expect([length, await read()]).toEqual([
        length,
        expect.stringMatching(/(was cut off|is no backup of the guide)/),
      ])
    }
  })

  test('where it was cut off before it was packed again', async () => {
    await write()
    const whole = gunzipSync(readFileSync(file))
    for (let length = 0; length < whole.length - 1024; length += 256) {
      writeFileSync(file, gzipSync(whole.subarray(0, length)))
      expect([length, await read()]).toEqual([
        length,
        expect.stringMatching(/(was cut off|is no backup of the guide)/),
      ])
    }
  })

  test('where a bit of it is another', { timeout: 60_000 }, async () => {
    await write()
    const whole = gunzipSync(readFileSync(file))
    const bodies = whole.indexOf('Asiel')
    for (const at of [whole.indexOf('{}'), bodies, bodies + 5000, whole.indexOf('beeld')]) {
      const damaged = Buffer.from(whole)
      damaged[at] = (damaged[at] ?? 0) ^ 1
      writeFileSync(file, gzipSync(damaged))
      expect([at, await read()]).toEqual([at, expect.stringContaining('is damaged')])
    }
    const packed = readFileSync(file)
    for (let at = 20; at < packed.length; at += 7) {
      const damaged = Buffer.from(packed)
      damaged[at] = (damaged[at] ?? 0) ^ 16
      writeFileSync(file, damaged)
      expect([at, await read()]).toEqual([at, expect.stringMatching(/is damaged|is no backup|was cut off/)])
    }
  })

  test.each([
    ['climbs out of its folder', { name: 'uploads/../../secret', content: 'x' }],
    ['is absolute', { name: '/etc/cron.d/x', content: 'x' }],
    ['is a symbolic link', { name: 'uploads/a.webp', type: 'symlink' as const, linkname: '/etc/passwd' }],
    ['is a hard link', { name: 'uploads/a.webp', type: 'link' as const, linkname: '/etc/passwd' }],
    ['is a folder', { name: 'uploads/a.webp', type: 'directory' as const }],
    ['is none of ours', { name: 'wp-config.php', content: 'x' }],
    ['comes twice', { name: 'backup.json', content: '{}' }],
  ])('where an entry %s', async (_, entry) => {
    await forge([{ name: 'backup.json', content: '{}' }, entry])
    expect(await read()).toBe(`${file} is no backup of the guide: it holds “${entry.name}”`)
  })

  test('where it does not begin as one', async () => {
    await forge([{ name: 'uploads/a.webp', content: 'x' }])
    expect(await read()).toContain('is no backup of the guide')
  })

  test('where it is something else, or nothing', async () => {
    expect(await read()).toBe(`${file} is not there`)
    for (const content of ['', 'Een tekst.', gzipSync('Een tekst.'), gzipSync(Buffer.alloc(4096))]) {
      writeFileSync(file, content)
      expect(await read()).toMatch(/is no backup of the guide|was cut off/)
    }
    file = folder
    expect(await read()).toBe(`${folder} is a folder`)
  })
})
