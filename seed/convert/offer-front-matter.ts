import path from 'node:path'

import type { OfferedFrontMatter } from '@/domain/document/import-preview'
import { splitSentences } from '@/domain/sentences/split-sentences'
import { capitalised } from '@/domain/text/capitalised'
import { cleanText } from '@/domain/text/clean-text'
import { maxLength } from '@/domain/text/max-length'
import { pictograph } from '@/domain/text/pictograph'
import { truncate } from '@/domain/text/truncate'

import { withoutAttributes } from '../parse/lines/hide-directives'
import { hideMessage } from '../parse/lines/hide-message'
import { markOutline } from '../parse/lines/mark-outline'
import { splitAtLineEnds } from '../parse/rows/line-items'
import { wordsIn } from '../parse/words/node-words'
import { readTree, type Tree } from '../parse/tree/read-tree'
import { sectionNamed } from '../parse/sections/section-named'
import { splitBlocks } from '../parse/tree/split-blocks'
import { splitFrontMatter } from '../parse/front-matter/split-front-matter'
import type { NumberedLine } from '../parse/lines/split-lines'
import { splitLines } from '../parse/lines/split-lines'
import { underlinedTitles } from '../parse/lines/underlined-titles'

/**
 * What the front matter of a document without one might say: its first heading, or else its file's name, as title, and
 * the first sentence below it as description. `null` when the document has a front matter.
 */
export function offerFrontMatter({ text, file }: { text: string; file: string }): OfferedFrontMatter | null {
  const { frontMatter, body: lines } = splitFrontMatter(splitLines(text.replace(/^\uFEFF/, '')))
  if (frontMatter !== null) return null
  const body = markOutline(hideMessage({ lines: underlinedTitles(lines), report: () => {} }))
  const root = outlineTitle(body.map(({ text: line }) => line).filter((line) => line.trim() !== ''))
  const start = splitBlocks(body).filter(isShort).slice(0, blocksLookedAt)
  const tree = readTree(start)
  const nodes = beforeSections('nodes' in tree ? tree.nodes : [])
  return {
    title: truncate({
      text: root ?? headingIn(nodes) ?? subjectIn(lines) ?? titleIn({ nodes, file }),
      maxLength: maxLength.title,
    }),
    description: truncate({ text: firstSentence(nodes), maxLength: maxLength.description }),
  }
}

/** The first item of an outline, where all else stands below it; `null` where there is none. */
function outlineTitle([first = '', ...others]: string[]): string | null {
  const words = /^[-*+] +(?:#{1,6} +)?(\S.*)/.exec(first)?.[1]?.replace(/[*_]/g, '').trim() ?? ''
  if (others.length === 0 || others.some((line) => /^\S/.test(line))) return null
  return words === '' || words.length > longestTitleLine || sectionNamed(words) !== null ? null : words
}

const blocksLookedAt = 20

function isShort(block: { text: string }[]): boolean {
  return block.reduce((sum, line) => sum + line.text.length, 0) <= maxLength.cell
}

function beforeSections(nodes: Tree['nodes']): Tree['nodes'] {
  const section = nodes.findIndex((node) => node.type === 'heading' && sectionNamed(wordsIn(node)) !== null)
  return section === -1 ? nodes : nodes.slice(0, section)
}

function headingIn(nodes: Tree['nodes']): string | null {
  const heading = nodes.find(({ type }) => type === 'heading')
  return heading ? withoutMarks(withoutAttributes(wordsIn(heading))) : null
}

/** What a message says that it is about. */
function subjectIn(lines: NumberedLine[]): string | null {
  const found = lines
    .slice(0, blocksLookedAt)
    .map(({ text }) =>
      /^[\s>*_|-]*(?:onderwerp|betreft|subject|titel|title|dossier|thema)[*_]* ?(?:::?|\|)[*_\s]*(?:(?:re|fwd?|antw):\s*)*(\S.*?)[\s\\|]*$/i.exec(
        text,
      ),
    )
    .find(Boolean)
  return found?.[1] ?? null
}

function titleIn({ nodes, file }: { nodes: Tree['nodes']; file: string }): string {
  const [first] = nodes
  const [line = [], ...others] = first?.type === 'paragraph' ? splitAtLineEnds(first.children) : []
  // A line that is broken off goes on with a small letter.
  const isTitle = others.every((next) => /^[^\p{Ll}]/u.test(wordsIn(next)))
  const words = isTitle ? withoutMarks(wordsIn(line)) : ''
  if (words !== '' && words.length <= longestTitleLine && !/[.,?!:;]$/.test(words)) return words
  return pastedName.test(file) ? '' : nameOf(file)
}

/** In characters: a first line that is longer, or ends as a sentence does, is text. */
const longestTitleLine = 80

/** A text that was pasted has no name of its own. */
const pastedName = /^geplakt\.\w+$/

/** The words of a file's name, without the key that Notion puts behind it. */
function nameOf(file: string): string {
  const words = path
    .parse(file)
    .name.replace(/ [\da-f]{32}$/, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  return capitalised(words)
}

function firstSentence(nodes: Tree['nodes']): string {
  const paragraphs = nodes
    .filter((node) => node.type === 'paragraph')
    .map((node) => withoutLabel(withoutMarks(wordsIn(node))))
  const sentence = paragraphs
    .map((words) => splitSentences(words)[0]?.text ?? '')
    .find((text) => /[.!]$/.test(text))
  return sentence ?? ''
}

/** Without what only says that it is an introduction: "Inleiding:", "Samenvatting:". */
function withoutLabel(words: string): string {
  const [, label = '', rest = ''] = /^([^:.?!]{2,40}): (.+)$/s.exec(words) ?? []
  return sectionNamed(label) === 'intro' ||
    /^(?:.* )?(?:samenvatting|summary|tl;dr|in het kort|kern)$/i.test(label)
    ? rest
    : words
}

function withoutMarks(words: string): string {
  return cleanText(
    words.replace(pictureAhead, '').replace(/<\/?[a-z][^<>]{0,200}>|\[\^[^\]\s]{1,50}\]/gi, ''),
  )
}

const pictureAhead = new RegExp(`^\\s*(?:<aside>\\s*)?${pictograph}\\s+`, 'u')
