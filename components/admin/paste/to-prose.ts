/** HTML from a clipboard with what a text of the guide can hold: paragraphs, links, lists of one level, bold and italic. */
export function toProse({ html, keepsHeadings }: { html: string; keepsHeadings: boolean }): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.querySelectorAll('style, script, meta, link, title')) element.remove()
  gatherListItems(page)
  for (const table of page.querySelectorAll('table')) table.replaceWith(listOfRows({ table, page }))
  if (!keepsHeadings)
    for (const heading of page.querySelectorAll('h1, h2, h3, h4, h5, h6'))
      heading.replaceWith(boldParagraph({ heading, page }))
  return page.body.innerHTML
}

/** Whether there is something in it that the text field would lose or run together. */
export function needsProse(html: string): boolean {
  return /mso-list|MsoListParagraph|<table|<h[1-6]/i.test(html)
}

/** Word writes the items of a list as paragraphs, each with its bullet or number as text. */
function gatherListItems(page: Document): void {
  let list: Element | null = null
  for (const item of page.querySelectorAll('p[style*="mso-list"], p[class*="MsoListParagraph"]')) {
    const marker = [...item.querySelectorAll('span')].find((span) =>
      /mso-list:\s*ignore/i.test(styleOf(span)),
    )
    const kind = /[\p{L}\p{N}]/u.test(marker?.textContent ?? '') ? 'ol' : 'ul'
    marker?.remove()
    if (list === null || item.previousElementSibling !== list || list.localName !== kind) {
      list = page.createElement(kind)
      item.before(list)
    }
    const entry = page.createElement('li')
    entry.append(...item.childNodes)
    list.append(entry)
    item.remove()
  }
}

/** The rows of a table as a list, with a dash between the cells. */
function listOfRows({ table, page }: { table: Element; page: Document }): Element {
  const list = page.createElement('ul')
  for (const row of table.querySelectorAll('tr')) {
    const cells = [...row.querySelectorAll('td, th')].filter((cell) => cell.textContent.trim() !== '')
    if (cells.length === 0) continue
    const entry = page.createElement('li')
    for (const [place, cell] of cells.entries()) {
      if (place > 0) entry.append(' – ')
      entry.append(...inlineOf(cell))
    }
    list.append(entry)
  }
  return list
}

/** What stands in a cell, without the paragraphs around it. */
function inlineOf(cell: Element): (Node | string)[] {
  const paragraphs = [...cell.querySelectorAll('p')]
  if (paragraphs.length === 0) return [...cell.childNodes]
  return paragraphs.flatMap((paragraph, place) => [...(place > 0 ? [' '] : []), ...paragraph.childNodes])
}

function boldParagraph({ heading, page }: { heading: Element; page: Document }): Element {
  const paragraph = page.createElement('p')
  const bold = page.createElement('strong')
  bold.append(...heading.childNodes)
  paragraph.append(bold)
  return paragraph
}

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? ''
}
