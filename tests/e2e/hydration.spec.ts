import { expect, logIn, test } from './staff'

test('a button that is pressed before the page answers does its work once it does, and nothing moves', async ({
  page,
}) => {
  await logIn({ page, role: 'redacteur' })
  await page.setViewportSize({ width: 1280, height: 800 })
  let release = (): void => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await released
    await route.fallback()
  })
  await page.addInitScript(() => {
    const places = new Set<number>()
    Reflect.set(window, 'places', places)
    const look = (): void => {
      const heading = document.querySelector('h1')
      if (heading) places.add(heading.getBoundingClientRect().left)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto('/admin/collections/topics', { waitUntil: 'commit' })
  const filters = page.getByRole('button', { name: 'Filters' })
  await expect(filters).toBeVisible()
  const pressed = filters.click()
  release()
  await pressed
  await expect(page.getByRole('button', { name: 'Filter toevoegen' })).toBeVisible()
  expect(await page.evaluate(() => [...Reflect.get(window, 'places')])).toHaveLength(1)
})
