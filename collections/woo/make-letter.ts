import type { Endpoint } from 'payload'

import { letterFields, letterSchema, type Letter } from '@/domain/woo/letter-form'
import { RateLimit } from '@/server/rate-limits/rate-limit'

import { networkOf } from '../people/too-many'
import { letterDocx } from './letter-docx'

const perNetwork = new RateLimit({ name: 'woo-letters', points: 60, seconds: 3600 })

/**
 * POST /api/woo/letter: a letter as its writer left it, to take along. It is stored nowhere, and nothing of it is in
 * an address or a log. From the form at `/woo/brief`, which works without JavaScript.
 */
export const makeLetter: Endpoint = {
  path: '/woo/letter',
  method: 'post',
  handler: async (req) => {
    const form = new URLSearchParams((await req.text?.()) ?? '')
    const sent = Object.entries(letterFields).map(([name, field]) => [name, form.get(field) ?? ''])
    const { data: letter, error } = letterSchema.safeParse(Object.fromEntries(sent))
    if (error) return plainText({ status: 400, message: error.issues[0]?.message ?? '' })
    const wait = await perNetwork.consume(networkOf(req))
    if (wait > 0)
      return plainText({ status: 429, message: 'Er zijn veel brieven gemaakt. Probeer het later nog eens.' })
    try {
      return await makers[letter.format](letter)
    } catch (error) {
      // Without its message, which may hold words of the letter.
      const name = error instanceof Error ? error.name : typeof error
      req.payload.logger.error({ msg: `A letter could not be made as ${letter.format} (${name}).` })
      return plainText({ status: 500, message: notMade })
    }
  },
}

const notMade =
  'De brief kon niet worden gemaakt. Ga terug, je tekst staat er nog, en probeer het nog eens of kies een andere vorm.'

const makers: Record<Letter['format'], (letter: Letter) => Promise<Response> | Response> = {
  tekst: ({ text }) =>
    file({ content: `${text}\n`, type: 'text/plain; charset=utf-8', name: 'woo-verzoek.txt' }),
  docx: async (letter) =>
    file({
      content: Buffer.from(await letterDocx(letter)),
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      name: 'woo-verzoek.docx',
    }),
  mail: (letter) =>
    new Response(mailPage(letter), {
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    }),
}

/** For people: the form leads straight here. */
function plainText({ status, message }: { status: number; message: string }): Response {
  return new Response(message, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

function file({ content, type, name }: { content: BodyInit; type: string; name: string }): Response {
  return new Response(content, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}

/** A redirect to a mail program is blocked by the policy of forms, so that a link leads there. */
function mailPage({ subject, text }: Letter): string {
  const query = `subject=${encodeURIComponent(subject)}&amp;body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Woo-verzoek als mail</title>
</head>
<body>
<main>
<h1>Woo-verzoek als mail</h1>
<p><a href="mailto:?${query}">Open je verzoek in je mailprogramma</a></p>
<p>Opent er niets, of is de mail niet heel? Ga terug en download de brief.</p>
</main>
</body>
</html>
`
}
