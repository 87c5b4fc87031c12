import { withClient } from '@/scripts/database-client'

import { expect, test, windowOf } from './staff'

test('who has a document open sees who else has within ten seconds, until half a minute after the last sign', async ({
  browser,
  dossier,
}) => {
  const form = `/admin/collections/topics/${dossier.topic}`
  const page = await windowOf({ browser, role: 'redacteur' })
  await page.clock.install()
  await page.goto(form)
  const others = page.getByRole('status').filter({ hasText: 'Eindredacteur' })
  await expect(page.locator('#field-title')).toBeVisible()
  await expect(others).toHaveCount(0)

  const other = await windowOf({ browser, role: 'eindredacteur' })
  const signed = other.waitForResponse(/\/api\/presence$/)
  await other.goto(form)
  expect((await signed).status()).toBe(200)
  await page.clock.fastForward(10_000)
  await expect(others).toHaveText('Eindredacteur heeft dit ook open.')

  await other.context().close()
  await passHalfMinute(dossier.topic)
  await page.clock.fastForward(10_000)
  await expect(others).toHaveCount(0)
  await page.context().close()
})

/** As if the signs that the forms of a topic sent were sent half a minute earlier. */
async function passHalfMinute(topic: number): Promise<void> {
  const passed =
    "update presence set at = at - interval '30 seconds' where collection = 'topics' and record = $1"
  await withClient({
    url: process.env.DATABASE_URL ?? '',
    work: (client) => client.query(passed, [topic]),
  })
}
