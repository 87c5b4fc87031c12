import { expect, test } from './staff'

test('the proposals of the search are a combobox with one list, one choice and one announcement', async ({
  page,
}) => {
  await page.goto('/')
  const search = page.getByRole('search').first()
  await expect(search).toMatchAriaSnapshot(`
    - search:
      - /children: equal
      - combobox "Zoek in de gids"
      - status
      - button "Zoeken"
  `)
  await search.getByRole('combobox').pressSequentially('nidos')
  await expect(search.getByRole('option')).not.toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(search).toMatchAriaSnapshot(`
    - search:
      - /children: equal
      - combobox "Zoek in de gids" [expanded]: nidos
      - listbox "Suggesties":
        - option "Nidos Organisatie" [selected]
      - status: 1 suggestie
      - button "Zoeken"
  `)
  await page.keyboard.press('Escape')
  await expect(search).toMatchAriaSnapshot(`
    - search:
      - /children: equal
      - combobox "Zoek in de gids": nidos
      - status
      - button "Zoeken"
  `)
})

test('the filter of a list is a form of named groups, each choice with its number', async ({ page }) => {
  await page.goto('/organisaties?thema=asiel')
  await expect(page.getByRole('form', { name: 'Filter' })).toMatchAriaSnapshot(`
    - form "Filter":
      - group:
        - text: Zoek in deze lijst
        - searchbox "Zoek in deze lijst"
        - text: Volgorde
        - combobox "Volgorde":
          - option "Op naam" [selected]
          - option "Meeste thema’s eerst"
        - group "Thema":
          - text: Thema
          - checkbox /^Asiel \\d+$/ [checked]
          - text: /^Asiel \\d+$/
        - group "Soort":
          - text: Soort
          - checkbox /^Ministerie \\d+$/
  `)
  await expect(page.getByRole('list', { name: 'Gekozen filters' })).toMatchAriaSnapshot(`
    - list "Gekozen filters":
      - /children: equal
      - listitem:
        - 'link "Thema: Asiel, verwijder dit filter"'
      - listitem:
        - link "Alles wissen"
  `)
})

test('a link that copies says what it does, and that it did', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/themas/asiel')
  const link = page.getByRole('link', { name: /vaste link naar vraag/i }).first()
  await expect(link).toHaveAccessibleName('Kopieer de vaste link naar vraag 1.1')
  await link.click()
  await expect(page.getByRole('status').filter({ hasText: 'gekopieerd' })).toMatchAriaSnapshot(
    '- status: Link gekopieerd',
  )
  await expect(link).toBeFocused()
})
