/** What a link to a website is called: its host without "www." ("ind.nl"), or the address of a mailbox. */
export function websiteName(address: string): string {
  const url = new URL(address)
  return url.protocol === 'mailto:' ? decodeURI(url.pathname) : url.hostname.replace(/^www\./, '')
}
