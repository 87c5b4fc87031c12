import type { Page } from '@playwright/test'

import { otherTypefaces } from './admin-views'
import { expect, test } from './staff'

const light = 'rgb(251, 250, 247)'
const dark = 'rgb(21, 20, 17)'

test('the colours are the system’s, until a visitor chooses others', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('radio', { name: 'Systeem' })).toBeChecked()
  expect(await paperOf(page)).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paperOf(page)).toBe(dark)

  await page.getByText('Licht', { exact: true }).click()
  expect(await paperOf(page)).toBe(light)
})

for (const path of ['/themas/asiel', '/organisaties', '/themas/bestaat-niet', '/zomaar-iets']) {
  test(`a choice is kept, and is there before ${path} is painted`, async ({ page }) => {
    await page.goto('/')
    await page.getByText('Donker', { exact: true }).click()
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.dataset.first = getComputedStyle(document.documentElement).colorScheme
      })
    })

    await page.goto(path)

    expect(await page.evaluate(() => document.documentElement.dataset.first)).toBe('dark')
    await expect(page.getByRole('radio', { name: 'Donker' })).toBeChecked()
    expect(await paperOf(page)).toBe(dark)
  })
}

test('the choice is made with the keyboard, and taken back', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('radio', { name: 'Systeem' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await paperOf(page)).toBe(dark)
  await page.reload()
  await page.getByText('Systeem', { exact: true }).click()
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Systeem' })).toBeChecked()
  expect(await paperOf(page)).toBe(light)
})

test('what is chosen colours what the browser draws around the page', async ({ page }) => {
  await page.goto('/')
  await page.getByText('Donker', { exact: true }).click()
  expect(await browserColours(page)).toEqual([dark, dark])
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Donker' })).toBeChecked()
  expect(await browserColours(page)).toEqual([dark, dark])
})

test('as long as nothing is chosen, the browser goes by the system', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('radio', { name: 'Systeem' })).toBeChecked()
  expect(await browserColours(page)).toEqual(['#fbfaf7', '#151411'])
})

test('a page is printed black on white, whatever was chosen', async ({ page }) => {
  await page.goto('/themas/asiel')
  await page.getByText('Donker', { exact: true }).click()
  await page.emulateMedia({ media: 'print' })
  const heading = page.getByRole('heading', { level: 1 })
  expect(await heading.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)')
  await expect(page.getByRole('navigation')).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('there is no choice that would do nothing', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('contentinfo')).toBeVisible()
    await expect(page.getByRole('radio')).toHaveCount(0)
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`the admin has the typefaces and the ${colorScheme} colours of the site`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/tip')
    const site = await lookOf(page)
    await page.context().addCookies([{ name: 'payload-theme', value: colorScheme, url: page.url() }])
    await page.goto('/admin/forgot')
    expect(await lookOf(page)).toEqual(site)
  })

test('what the admin says at the edge of the screen has the typeface of its text', async ({ page }) => {
  await page.goto('/admin/login')
  await page.getByLabel('E-mail').fill('niemand@example.org')
  await page.getByLabel('Wachtwoord').fill('geen wachtwoord')
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.getByRole('region', { name: 'Meldingen' }).getByRole('listitem')).toBeVisible()
  expect(await otherTypefaces(page)).toEqual([])
})

/** Of a page that ends in a form. */
async function lookOf(page: Page): Promise<Record<string, string>> {
  const button = page.locator('form').last().getByRole('button').last()
  await expect(button).toBeVisible()
  return {
    paper: await paperOf(page),
    text: await page.locator('body').evaluate((element) => getComputedStyle(element).fontFamily),
    headings: await page.locator('h1').evaluate((element) => getComputedStyle(element).fontFamily),
    buttons: await button.evaluate((element) => getComputedStyle(element).backgroundColor),
  }
}

/** Where the body has none of its own, the root has. */
async function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.body)
    const isOpen = backgroundColor === 'rgba(0, 0, 0, 0)'
    return isOpen ? getComputedStyle(document.documentElement).backgroundColor : backgroundColor
  })
}

function browserColours(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() =>
    [...document.getElementsByName('theme-color')].map((meta) => meta.getAttribute('content')),
  )
}
