import type { APIRequestContext, Locator, Page } from '@playwright/test'

import { expect, logIn, test } from './staff'

/** As Word puts it on the clipboard. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<h1>Wat er speelt</h1>
<p class=MsoNormal>Een <b>korte</b> tekst.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>Opvang</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>Terugkeer</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Eerst</p>
<table><tr><td><p>2023</p></td><td><p>38.377</p></td></tr><tr><td>2024</td><td>32.180</td></tr></table>
<!--EndFragment--></body></html>`

test('what is pasted from Word keeps its lists, and headings and tables get a form of the introduction', async ({
  page,
  as,
  dossier,
}) => {
  await logIn({ page, role: 'redacteur' })
  const intro = await pasteIntoIntroduction({ page, topic: dossier.topic, html: word })
  await expect(intro.getByRole('listitem')).toHaveText([
    'Opvang',
    'Terugkeer',
    'Eerst',
    '2023 – 38.377',
    '2024 – 32.180',
  ])
  await expect(intro.locator('strong')).toHaveText(['Wat er speelt', 'korte'])
  const markdown = markdownOf({ staff: await as('redacteur'), topic: dossier.topic })
  await expect.poll(markdown).toContain('- Opvang\n- Terugkeer')
  await page.goto('about:blank')
})

/** What is copied from a document and a web page, with links that lead nowhere for a reader, and one that is half an address. */
const links = `<p>Zie <a name="_Toc1">de bladwijzer</a> en <a href="#_ftn1">de noot</a>,
<a href="tel:0701234567">bel</a>, lees <a href="/over-ons">over ons</a>,
<a href="www.cbs.nl">het CBS</a> of <a href="https://example.org/?utm_source=post">het verslag</a>.</p>`

test('links that are pasted, or typed as half an address, are saved as a reader can follow them', async ({
  page,
  as,
  dossier,
}) => {
  await logIn({ page, role: 'redacteur' })
  await pasteIntoIntroduction({ page, topic: dossier.topic, html: links })
  const markdown = markdownOf({ staff: await as('redacteur'), topic: dossier.topic })
  await expect
    .poll(markdown)
    .toContain(
      'Zie de bladwijzer en de noot, bel, lees over ons, [het CBS](https://www.cbs.nl) of [het verslag](https://example.org/).',
    )

  await page.getByRole('textbox', { name: /^Webadres van het beeld/ }).fill('www.cbs.nl/?utm_source=post')
  await expect.poll(markdown).toContain('https://www.cbs.nl/')
  await expect(page.getByText('Niet bewaard')).toHaveCount(0)
  await page.goto('about:blank')
})

test('a link that is begun and not made leaves its words, and what is typed goes on being saved', async ({
  page,
  as,
  dossier,
}) => {
  await logIn({ page, role: 'redacteur' })
  const intro = await pasteIntoIntroduction({ page, topic: dossier.topic, html: '<p>Lees verder</p>' })
  await intro.press('Control+Shift+ArrowLeft')
  for (const name of ['Soort alinea', 'Vet', 'Cursief'])
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Link', exact: true }).click()
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Link' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(intro.getByRole('link')).toHaveCount(0)
  await intro.press('End')
  await page.keyboard.type(' bij het CBS.')
  const markdown = markdownOf({ staff: await as('redacteur'), topic: dossier.topic })
  await expect.poll(markdown).toContain('Lees verder bij het CBS.')

  const address = 'https://www.cbs.nl'
  await intro.press('Control+Shift+ArrowLeft')
  await page.getByRole('button', { name: 'Link', exact: true }).click()
  const checked = page.waitForResponse(
    (response) => response.request().postData()?.includes(address) ?? false,
  )
  await page.getByRole('dialog').getByRole('textbox', { name: 'Link' }).fill(address)
  await checked
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaar aanpassingen' }).click()
  await expect(intro.getByRole('link')).toHaveAttribute('href', address)
  await expect.poll(markdown).toContain(`](${address}`)
  await page.goto('about:blank')
})

async function pasteIntoIntroduction({
  page,
  topic,
  html,
}: {
  page: Page
  topic: number
  html: string
}): Promise<Locator> {
  await page.goto(`/admin/collections/topics/${topic}`)
  const intro = page.getByRole('textbox', { name: 'Inleiding' })
  await intro.click()
  await intro.evaluate((element, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
  return intro
}

/** Reads the newest version of a topic. */
function markdownOf({ staff, topic }: { staff: APIRequestContext; topic: number }): () => Promise<string> {
  return async () => (await staff.get(`/api/topics/${topic}/markdown`)).text()
}
