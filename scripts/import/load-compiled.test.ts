import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { loadCompiled } from './load-compiled'

let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gids-compiled-'))
  file = path.join(folder, 'program.cjs')
  writeFileSync(
    file,
    'const { basename } = require("node:path")\nexports.name = () => basename(__filename)\n',
  )
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

function load(): { name: string; ends: (() => void)[] } {
  const ends: (() => void)[] = []
  const { name } = loadCompiled<{ name: () => string }>({ file, atEnd: (work) => ends.push(work) })
  return { name: name(), ends }
}

test('a module is compiled once: what comes of that is kept when the process ends', () => {
  const first = load()
  expect(first.name).toBe('program.cjs')
  expect(readdirSync(folder)).toEqual(['program.cjs'])
  first.ends.forEach((end) => end())
  expect(readdirSync(folder)).toHaveLength(2)
  expect(load()).toEqual({ name: 'program.cjs', ends: [] })
})

test('what another text was compiled to is not used, and replaced', () => {
  load().ends.forEach((end) => end())
  writeFileSync(file, 'exports.name = () => "another program"\n')
  const second = load()
  expect(second.name).toBe('another program')
  second.ends.forEach((end) => end())
  expect(load()).toEqual({ name: 'another program', ends: [] })
})

test('a module that sets its exports as a whole is loaded too', () => {
  writeFileSync(file, 'module.exports = { name: () => "whole" }')
  expect(load().name).toBe('whole')
})
