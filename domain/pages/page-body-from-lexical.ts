import { childrenOf, proseFromLexical, recordOf, wordsOf } from '../prose/prose-from-lexical'
import type { PageBody } from './site-page'
import { toPageBody, type WrittenBlock } from './to-page-body'

/** Rich text with headings as the admin's editor stores it, divided at those headings. */
export function pageBodyFromLexical(state: unknown): PageBody {
  return toPageBody(childrenOf(recordOf(state).root).map(toWrittenBlock))
}

function toWrittenBlock(node: unknown): WrittenBlock {
  const { type, tag } = recordOf(node)
  if (type === 'heading') {
    return { type: 'heading', level: tag === 'h3' ? 'h3' : 'h2', title: wordsOf(node) }
  }
  return { type: 'prose', prose: proseFromLexical({ root: { children: [node] } }) }
}
