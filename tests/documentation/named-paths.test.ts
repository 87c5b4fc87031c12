import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'

import { scripts, version } from '@/package.json'

const root = path.join(import.meta.dirname, '..', '..')
const notOurs = /^(node_modules|\.git|\.next.*|\.data|test-results|playwright-report|coverage)$/
const files = readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
  if (notOurs.test(entry.name)) return []
  if (!entry.isDirectory()) return [entry.name]
  const inside = readdirSync(path.join(root, entry.name), { recursive: true, encoding: 'utf8' })
  return inside.map((file) => `${entry.name}/${file}`)
})
const folders = new Set(files.map((file) => `${path.dirname(file)}/`))
const paths = [...files, ...folders]

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
]

describe.each(documents)('%s', (document) => {
  const text = readFileSync(path.join(root, document), 'utf8')
  const { code, links } = namesIn(text)

  test('names no file or folder that is not there', () => {
    expect(code.filter(isPath).filter((name) => !isThere(name))).toEqual([])
  })

  test('links to no file that is not there', () => {
    const local = links.filter((url) => !/^[a-z]+:|^#|…/.test(url)).map((url) => url.replace(/#.*/, ''))
    const targets = local.map((url) => path.join(path.dirname(document), url))
    expect(targets.filter((target) => !paths.includes(target))).toEqual([])
  })

  test('names no command that is not there', () => {
    const commands = [...text.matchAll(/npm run (?:--\S+ )?([\w:-]+)/g)].map(([, name = '']) => name)
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
  })
})

test('the changelog begins with the version of the package', () => {
  const changelog = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8')
  expect(/^## (\S+)$/m.exec(changelog)?.[1]).toBe(version)
})

test.each([
  ['a path that is there', 'domain/site/paths.ts', true],
  ['the end of a path', 'save/steps.ts', true],
  ['a folder', 'collections/save/', true],
  ['the last folder of a path', 'save/', true],
  ['a pattern', 'seed/**/properties.test.ts', true],
  ['one of two', 'tests/e2e/{firefox,webkit}.spec.ts', true],
  ['a place to fill in', 'app/(site)/<address>/page.tsx', true],
  ['a path that is not there', 'domain/site/path.ts', false],
  ['a folder that is not there', 'collections/saves/', false],
  ['a part of a name', 'teps.ts', false],
])('%s is seen for what it is', (_, name, expected) => {
  expect(isPath(name)).toBe(true)
  expect(isThere(name)).toBe(expected)
})

/** What stands as code in running text, and where links and images lead. */
function namesIn(text: string): { code: string[]; links: string[] } {
  const code: string[] = []
  const links: string[] = []
  const visit = (node: object): void => {
    if ('type' in node && node.type === 'inlineCode' && 'value' in node) code.push(String(node.value))
    if ('url' in node) links.push(String(node.url))
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(visit)
  }
  visit(fromMarkdown(text))
  return { code, links }
}

/** Addresses, settings and names of packages are none, and what begins with a slash is a page or a place elsewhere. */
function isPath(name: string): boolean {
  if (/\s|:\/\/|^[/.*@<]|^[A-Z_]+\//.test(name)) return false
  return /\/$|\.(ts|tsx|mjs|js|json|md|yaml)$/.test(name) || isFromRoot(name)
}

function isFromRoot(name: string): boolean {
  return files.some((file) => file.startsWith(`${name.split('/')[0]}/`))
}

/** Whether a file or folder has this name, from the root, or ends in it where it begins with no folder of the root. */
function isThere(name: string): boolean {
  const pattern = name.replace(/<[^>]+>|\*\*|[*{},]|[^\w/]/g, (part) => wildcards[part] ?? literally(part))
  const end = new RegExp(`${isFromRoot(name) ? '^' : '(^|/)'}${pattern}$`)
  return paths.some((file) => end.test(file))
}

const wildcards: Partial<Record<string, string>> = { '**': '.*', '*': '[^/]*', '{': '(', '}': ')', ',': '|' }

function literally(part: string): string {
  return part.startsWith('<') ? '[^/]+' : `\\${part}`
}
