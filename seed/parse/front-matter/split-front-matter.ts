import type { NumberedLine } from '../lines/split-lines'
import { tomlToYAML } from './toml-to-yaml'

interface SplitText {
  /** The lines between the two `---`, joined; `null` when the text does not begin with `---`. TOML is YAML then. */
  frontMatter: string | null
  /** It was TOML, between two `+++`. */
  isTOML: boolean
  /** Line number of the first line of the front matter. */
  frontMatterLine: number
  /** The lines after it, with their own line numbers. */
  body: NumberedLine[]
  /** The front matter was opened and never closed. */
  unclosed: boolean
}

/** Takes the block between the first two lines of three hyphens, or plus signs, off a document. */
export function splitFrontMatter(lines: string[]): SplitText {
  const start = lines.findIndex((line) => line.trim() !== '')
  const numbered = lines.map((text, index) => ({ text, line: index + 1 }))
  const fence = lines[start]?.trimEnd()
  if (fence !== '---' && fence !== '+++') {
    return { frontMatter: null, isTOML: false, frontMatterLine: 1, body: numbered, unclosed: false }
  }
  const isTOML = fence === '+++'
  const closing = isTOML ? /^\+\+\+\s*$/ : /^(?:---|\.\.\.)\s*$/
  const end = lines.findIndex((line, index) => index > start && closing.test(line))
  const last = end === -1 ? lines.length : end
  const frontMatter = lines.slice(start + 1, last).join('')
  return {
    frontMatter: isTOML ? tomlToYAML(frontMatter) : frontMatter,
    isTOML,
    frontMatterLine: start + 2,
    body: numbered.slice(last + 1),
    unclosed: end === -1,
  }
}
