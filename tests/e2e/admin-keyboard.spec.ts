import type { Locator } from '@playwright/test'

import { expect, logIn, remove, test } from './staff'

test('a theme is made, given a subtopic and published without a mouse', async ({ page, as, request }, {
  testId,
}) => {
  const staff = await as('eindredacteur')
  const title = `Toetsen ${testId}`
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin')
  await tabTo(page.getByRole('link', { name: 'Nieuw thema' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/topics\/create$/)
  await tabTo(page.locator('#field-title'))
  await page.keyboard.type(title)
  await expect(page).toHaveURL(/\/topics\/\d+$/)
  await expect(page.locator('#field-title')).toBeFocused()
  await tabTo(page.locator('#field-description'))
  await page.keyboard.type('Zonder muis geschreven.')

  await tabTo(page.getByRole('tab', { name: 'Inhoud' }), 'Shift+Tab')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Onderwerpen' })).toBeFocused()
  const makeSubtopic = page.getByRole('button', { name: 'Nieuw onderwerp…' })
  await tabTo(makeSubtopic)
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog').last()
  await tabTo(drawer.locator('#field-title'))
  await page.keyboard.type('Toetsenbord')
  await tabTo(drawer.getByRole('button', { name: 'Bewaar concept' }))
  await page.keyboard.press('Enter')
  await expect(drawer).toBeHidden()
  await expect(page.locator('#field-subtopics')).toContainText('Toetsenbord')
  await expect(makeSubtopic).toBeFocused()

  await tabTo(page.locator('#action-save'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Wat er openbaar wordt' })
  await tabTo(dialog.getByRole('button', { name: 'Publiceer', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Gepubliceerd.')).toBeVisible()

  const { docs } = await (await staff.get(`/api/topics?where[title][equals]=${title}&depth=0`)).json()
  const [{ id, slug, subtopics }] = docs
  const published = await (await request.get(`/themas/${slug}`)).text()
  for (const text of ['Zonder muis geschreven.', 'Toetsenbord']) expect(published).toContain(text)
  await page.goto('about:blank')
  await remove(staff, `/api/topics/${id}`)
  await remove(staff, `/api/subtopics/${subtopics[0]}`)
})

/** Presses a key until this has the focus, which can be seen then. */
async function tabTo(target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let steps = 0; steps < most && !(await hasFocus(target)); steps += 1)
    await target.page().keyboard.press(key)
  await expect(target).toBeFocused()
  await expect(target).toBeInViewport()
}

/** More than a screen of the admin has to stop at. */
const most = 80

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}
