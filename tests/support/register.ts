import { readFileSync } from 'node:fs'

import { withClient } from '@/scripts/database-client'
import { loadRegister, type LoadedRegister } from '@/seed/register/load-register'
import { readEnvironment } from '@/server/environment'

/** A small export of the register, with bodies that Asiel names. */
export const registerFile = 'tests/fixtures/register/exportOO.xml'

export const registerText = readFileSync(registerFile, 'utf8')

/** Loads the small export, or a text in its form, into the database of the test. */
export function loadRegisterText(
  text = registerText,
  { mayShrink = false }: { mayShrink?: boolean } = {},
): Promise<LoadedRegister> {
  return withClient({
    url: readEnvironment(process.env).DATABASE_URL,
    work: (client) => loadRegister({ client, parts: inParts(text), mayShrink }),
  })
}

/** An export with these bodies, each by the inside of its element. */
export function exportOf(bodies: Record<string, string>): string {
  const elements = Object.entries(bodies).map(
    ([id, inside]) => `<organisatie systeemId="${id}">${inside}</organisatie>`,
  )
  return `<overheidsorganisaties><organisaties>${elements.join('')}</organisaties></overheidsorganisaties>`
}

/** A text as a file or an address gives it. */
export async function* inParts(text: string): AsyncGenerator<Buffer> {
  const content = Buffer.from(text)
  for (let at = 0; at < content.length; at += 4096)
    yield await Promise.resolve(content.subarray(at, at + 4096))
}
