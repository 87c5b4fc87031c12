import { SaxesParser } from 'saxes'

import type { RegisterBody } from '@/domain/register/register-body'

import { BodyCollector } from './collect-body'
import { RegisterRejected } from './register-rejected'
import { toBody } from './to-body'

/**
 * The bodies of an export of the Register van Overheidsorganisaties, one after the other as the file comes in, a body
 * inside another one too. Only what the guide has a use for is read. Throws `RegisterRejected` for a file that is
 * broken or cut off. Field map: docs/roo_field_map.md of https://github.com/anneschuth/polder.
 */
export async function* readRegister(parts: AsyncIterable<Uint8Array>): AsyncGenerator<RegisterBody> {
  const parser = new SaxesParser({ xmlns: false })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const open: BodyCollector[] = []
  const done: RegisterBody[] = []
  parser.on('error', ({ message }) => {
    throw new RegisterRejected(`het bestand is geen heel XML-bestand (${message})`)
  })
  parser.on('opentag', ({ name, attributes }) => {
    const own = localNames(attributes)
    const element = localName(name)
    if (element === 'organisatie') open.push(new BodyCollector(own))
    else open.at(-1)?.open({ name: element, attributes: own })
  })
  parser.on('text', (text) => open.at(-1)?.text(text))
  parser.on('cdata', (text) => open.at(-1)?.text(text))
  parser.on('closetag', ({ name }) => {
    if (localName(name) !== 'organisatie') return open.at(-1)?.close()
    const collected = open.pop()
    const body = collected && toBody(collected.body)
    if (body) done.push(body)
  })
  for await (const part of parts) {
    parser.write(decode({ decoder, part }))
    yield* done.splice(0)
  }
  parser.write(decode({ decoder }))
  parser.close()
  yield* done.splice(0)
}

function decode({ decoder, part }: { decoder: TextDecoder; part?: Uint8Array }): string {
  try {
    return decoder.decode(part, { stream: part !== undefined })
  } catch (error) {
    throw new RegisterRejected('het bestand is geen UTF-8', { cause: error })
  }
}

/** The export puts a prefix before every name. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function localNames(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]))
}
