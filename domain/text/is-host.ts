/** "www.coa.nl": the name of a host, without anything before or behind it. */
export function isHost(label: string): boolean {
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/?$/i.test(label)
}
