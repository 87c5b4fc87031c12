import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { projectRoot } from './project-root'
import { builtFolders, hashSource, otherFolders, sourceFiles } from './source-hash'

let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'gids-hash-'))
  for (const folder of ['app/(site)', 'docs', 'node_modules/next', '.next']) {
    mkdirSync(path.join(root, folder), { recursive: true })
  }
  write('app/(site)/page.tsx', 'page')
  write('package.json', '{}')
  const made = root
  onTestFinished(() => rmSync(made, { recursive: true }))
})

describe('the hash of the source', () => {
  test('changes with what a file says', () => {
    const before = hashSource(root)
    write('app/(site)/page.tsx', 'another page')
    expect(hashSource(root)).not.toBe(before)
  })

  test('changes with the name of a file', () => {
    const before = hashSource(root)
    renameSync(path.join(root, 'app/(site)/page.tsx'), path.join(root, 'app/(site)/layout.tsx'))
    expect(hashSource(root)).not.toBe(before)
  })

  test('changes with the packages', () => {
    const before = hashSource(root)
    write('package-lock.json', '{ "lockfileVersion": 3 }')
    expect(hashSource(root)).not.toBe(before)
  })

  test('stays the same when a file is written again as it was', () => {
    const before = hashSource(root)
    write('app/(site)/page.tsx', 'page')
    expect(hashSource(root)).toBe(before)
  })

  test.each([
    'docs/format.md',
    'app/(site)/page.test.tsx',
    'README.md',
    'next-env.d.ts',
    'vitest.config.ts',
    '.next/BUILD_ID',
    'node_modules/next/package.json',
  ])('stays the same when %s comes along, which no build reads', (file) => {
    const before = hashSource(root)
    write(file, 'text')
    expect(hashSource(root)).toBe(before)
  })
})

test('every folder of the checkout is known to be built or not', () => {
  const folders = readdirSync(projectRoot, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() &&
        !/^\.|^(node_modules|test-results|playwright-report|coverage)$/.test(entry.name),
    )
    .map(({ name }) => name)
  expect(folders.filter((name) => ![...builtFolders, ...otherFolders].includes(name))).toEqual([])
})

test('the configuration of the build is part of the source', () => {
  expect(sourceFiles(projectRoot)).toEqual(
    expect.arrayContaining(['next.config.ts', 'package-lock.json', 'payload.config.ts', 'tsconfig.json']),
  )
})

function write(file: string, text: string): void {
  writeFileSync(path.join(root, file), text)
}
