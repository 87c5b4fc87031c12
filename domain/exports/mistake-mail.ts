interface Page {
  title: string
  /** Its whole address. */
  url: string
}

/** A letter to the site about a mistake on a page, with the page in it; `null` where the site has no address. */
export function mistakeMail({ contact, title, url }: Page & { contact: string | null }): string | null {
  if (!contact) return null
  const subject = encodeURIComponent(`Fout op de pagina “${title}”`)
  const body = encodeURIComponent(`Pagina: ${url}\r\n\r\nWat klopt er niet?\r\n`)
  return `mailto:${encodeURIComponent(contact).replace('%40', '@')}?subject=${subject}&body=${body}`
}
