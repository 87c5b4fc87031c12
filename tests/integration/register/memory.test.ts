import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { expect, onTestFinished } from 'vitest'

import { streamingArguments } from '@/scripts/modest-memory'
import { test } from '@/tests/support/integration-test'
import { removeContent } from '@/tests/support/payload'
import { peakOf, startCommand } from '@/tests/support/run-command'

const bodies = 7000
const ceiling = 150

test(`a register of ${bodies} bodies and 40 MB is loaded within ${ceiling} MB of memory`, async ({
  payload,
}) => {
  await removeContent(payload)
  const folder = await mkdtemp(path.join(tmpdir(), 'gids-register-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = path.join(folder, 'exportOO.xml')
  await pipeline(Readable.from(elements()), createWriteStream(file))
  expect((await stat(file)).size).toBeGreaterThan(40_000_000)

  const { DATABASE_URL = '', PAYLOAD_SECRET = '' } = process.env
  const settings = { DATABASE_URL, PAYLOAD_SECRET }
  const command = {
    name: 'register/load-register',
    args: [file],
    nodeArguments: streamingArguments,
    settings,
  }
  const { outcome, peak } = await peakOf(startCommand(command))

  expect(outcome).toMatchObject({ exitCode: 0, stderr: '' })
  expect(outcome.stdout).toContain(`${bodies} organisaties (${bodies} nieuw`)
  process.stdout.write(`Memory: ${peak} MB for a register\n`)
  expect(peak).toBeLessThan(ceiling)
})

/** As the register writes them, most of which is about people and departments that nobody reads. */
function* elements(): Generator<string> {
  const department = '<onderdeel><naam>Afdeling Dijken</naam><functie>Hoofd</functie></onderdeel>'
  yield '<overheidsorganisaties><organisaties>'
  for (let id = 1; id <= bodies; id += 1)
    yield `<organisatie systeemId="${id}"><naam>Waterschap ${id}</naam><afkorting>WS${id}</afkorting>
      <onderdelen>${department.repeat(75)}</onderdelen></organisatie>\n`
  yield '</organisaties></overheidsorganisaties>'
}
