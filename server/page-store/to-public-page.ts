import { colourSchemeScript } from '@/domain/site/colour-scheme-script'

import type { WholeAnswer } from './answer'
import { withBehaviours } from './with-behaviours'
import { withoutClient } from '../internals/without-client'

/** A finished answer as visitors get it: a page without Next's client and with the script of ours at `script`. */
export function toPublicPage({ answer, script }: { answer: WholeAnswer; script: string }): WholeAnswer {
  if (!String(answer.headers['content-type']).startsWith('text/html')) return answer
  // All that is looked for is ASCII, of which no other character has a byte in UTF-8: nothing has to be decoded.
  const html = withoutClient({ html: answer.body.toString('latin1'), ownScripts: [colourSchemeScript] })
  return { ...answer, body: Buffer.from(withBehaviours({ html, path: script }), 'latin1') }
}
