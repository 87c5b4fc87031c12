import { maxLength } from '@/domain/text/max-length'

/**
 * What a document may have at most. The markdown reader is quadratic in some of these (docs/content-format.md
 * names them), so they are counted before it starts. A document of ordinary size comes nowhere near.
 */
export const limits = {
  bytes: 1_000_000,
  lineLength: maxLength.line,
  lines: 20_000,
  frontMatterLength: 64_000,
  tableRows: 2_000,
  cells: 30_000,
  nesting: 20,
  /** In one block: a paragraph, a list, a run of lines without an empty one. */
  blockLines: 1_000,
  blockLength: 50_000,
  blockMarks: 500,
  /** Runs of backticks. */
  blockCode: 200,
  /** In the whole document. */
  marks: 10_000,
  links: 6_000,
  code: 2_000,
  /** Tags of HTML. */
  tags: 4_000,
  /** Question and exclamation marks. */
  endings: 20_000,
  definitions: 100,
} as const
