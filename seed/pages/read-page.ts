import type { RootContent } from 'mdast'

import type { SitePage } from '@/domain/pages/site-page'
import { tidyProse } from '@/domain/prose/tidy-prose'
import { toPageBody, type WrittenBlock } from '@/domain/pages/to-page-body'
import { readFrontMatter, type Entry } from '@/seed/parse/front-matter/read-front-matter'
import { readTree } from '@/seed/parse/tree/read-tree'
import { startReading, type Reading } from '@/seed/parse/reading'
import { splitBlocks } from '@/seed/parse/tree/split-blocks'
import { splitFrontMatter } from '@/seed/parse/front-matter/split-front-matter'
import { splitLines } from '@/seed/parse/lines/split-lines'
import { toPlainText } from '@/seed/parse/words/to-plain-text'
import { toProse } from '@/seed/parse/words/to-prose'
import type { Problem } from '@/seed/problem'

/** Reads the text of a page about the guide. These texts are our own: any problem in one is thrown. */
export function readPage(text: string): Pick<SitePage, 'title' | 'description' | 'body'> {
  const { frontMatter, frontMatterLine, body } = splitFrontMatter(splitLines(text))
  const entries = readFrontMatter({ yaml: frontMatter ?? '', line: frontMatterLine, report: throwProblem })
  if (!Array.isArray(entries)) return throwProblem(entries)
  const tree = readTree(splitBlocks(body))
  if ('rule' in tree) return throwProblem(tree)
  const reading = startReading({ tree, report: throwProblem })
  const passages = toPageBody(tree.nodes.map((node) => toWrittenBlock({ node, reading })))
  return {
    title: textOf({ entries, key: 'title' }),
    description: textOf({ entries, key: 'description' }),
    body: passages.map((passage) => ({ ...passage, prose: tidyProse(passage.prose) })),
  }
}

function toWrittenBlock({ node, reading }: { node: RootContent; reading: Reading }): WrittenBlock {
  if (node.type !== 'heading') return { type: 'prose', prose: toProse({ nodes: [node], reading }) }
  const title = toPlainText({ nodes: node.children, reading })
  return { type: 'heading', level: node.depth === 3 ? 'h3' : 'h2', title }
}

function textOf({ entries, key }: { entries: Entry[]; key: string }): string {
  const value = entries.find((entry) => entry.key === key)?.value
  if (typeof value !== 'string') throw new Error(`The text of a page has no “${key}”.`)
  return value
}

function throwProblem({ line, column, message }: Problem): never {
  throw new Error(`The text of a page cannot be read at ${line}:${column}: ${message}`)
}
