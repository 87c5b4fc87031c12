import path from 'node:path'

import { expect } from 'vitest'

import { test } from '@/tests/support/integration-test'
import { removeContent } from '@/tests/support/payload'
import { registerFile } from '@/tests/support/register'
import { runCommand, type CommandOutcome } from '@/tests/support/run-command'

/** As npm runs it for somebody in the folder of the fixture. */
function register(...args: string[]): Promise<CommandOutcome> {
  const { DATABASE_URL = '', PAYLOAD_SECRET = '' } = process.env
  const INIT_CWD = path.resolve(path.dirname(registerFile))
  return runCommand({ name: 'register', args, settings: { DATABASE_URL, PAYLOAD_SECRET, INIT_CWD } })
}

test(
  'npm run register reads a file from where it is given, and ends with what it did',
  { timeout: 120_000 },
  async ({ payload }) => {
    await removeContent(payload)
    const loaded = await register(path.basename(registerFile))
    expect(loaded, loaded.stderr).toMatchObject({ exitCode: 0, stderr: '' })
    expect(loaded.stdout).toContain('Register: 60 organisaties (60 nieuw, 0 gewijzigd, 0 vervallen)')

    const missing = await register('weg.xml')
    expect(missing.exitCode).toBe(1)
    expect(missing.stderr).toMatch(/Het register is niet geladen: het bestand \S+weg\.xml is niet te lezen\./)

    const misused = await register()
    expect(misused).toMatchObject({ exitCode: 2, stdout: '' })
    expect(misused.stderr).toContain('Gebruik: npm run register')
  },
)
