import type { PageBody, PassageHeading } from '@/domain/pages/site-page'
import {
  element,
  lexicalFromProse,
  lexicalState,
  textNode,
  type LexicalNode,
  type LexicalState,
} from '@/seed/apply/lexical-from-prose'

/** Lexical's JSON for the admin's editor. The reverse of `pageBodyFromLexical`. */
export function lexicalFromPageBody(body: PageBody): LexicalState {
  return lexicalState(
    body.flatMap(({ heading, prose }) => [
      ...(heading ? [headingNode(heading)] : []),
      ...(lexicalFromProse(prose)?.root.children ?? []),
    ]),
  )
}

function headingNode({ level, title }: PassageHeading): LexicalNode {
  return { ...element({ type: 'heading', children: [textNode({ type: 'text', text: title })] }), tag: level }
}
