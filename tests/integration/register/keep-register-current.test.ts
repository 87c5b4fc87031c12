import { createLocalReq } from 'payload'
import pg from 'pg'
import { expect, onTestFinished, vi } from 'vitest'

import { readRegister } from '@/components/admin/dashboard/read-register'
import { keepRegisterCurrent } from '@/scripts/register/keep-register-current'
import { backgroundLimits } from '@/server/database/bounded-statements'
import { readEnvironment } from '@/server/environment'
import { test } from '@/tests/support/integration-test'
import { removeContent } from '@/tests/support/payload'
import { loadRegisterText } from '@/tests/support/register'

test('the site loads the register a minute after it began, on a connection with limits, and tells why not', async ({
  payload,
}) => {
  await removeContent(payload)
  await loadRegisterText()
  const connected = vi.spyOn(pg.Client.prototype, 'connect')
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  onTestFinished(() => {
    vi.useRealTimers()
    connected.mockRestore()
    written.mockRestore()
  })
  const { connectionTimeoutMillis: _, ...limits } = backgroundLimits
  const { DATABASE_URL: databaseURL, SITE_URL: site } = readEnvironment(process.env)
  const stop = keepRegisterCurrent({ databaseURL, place: 'http://127.0.0.1/exportOO.xml', site })
  vi.advanceTimersByTime(59_999)
  expect(connected).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  stop()
  vi.useRealTimers()
  expect(
    connected.mock.contexts.map((client) => Reflect.get(Object(client), 'connectionParameters')),
  ).toEqual([expect.objectContaining(limits)])

  const log = (): string => written.mock.calls.map(([text]) => String(text)).join('')
  await expect.poll(log).toContain('The register was not loaded: ')
  expect(await readRegister(await createLocalReq({}, payload))).toMatchObject({
    day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    problem: expect.stringContaining('niet van het openbare internet'),
  })
})
