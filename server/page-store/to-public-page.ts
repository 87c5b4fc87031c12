import { colourSchemeScript } from '@/domain/site/colour-scheme-script'

import type { WholeAnswer } from './answer'
import { withBehaviours } from './with-behaviours'
import { withoutClient } from '../internals/without-client'

/** A finished answer as visitors get it: a page without Next's client and with the script of ours at `script`. */
export function toPublicPage({ answer, script }: { answer: WholeAnswer; script: string }): WholeAnswer {
  if (!String(answer.headers['content-type']).startsWith('text/html')) return answer
  const html = withoutClient({ html: answer.body.toString(), ownScripts: [colourSchemeScript] })
  return { ...answer, body: Buffer.from(withBehaviours({ html, path: script })) }
}
