import { parseURL } from '@/domain/text/parse-url'

/** The form in which addresses are compared: without scheme, `www.`, a final slash and a fragment. */
export function normaliseURL(url: string): string {
  return url
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*$/, '')
    .replace(/\/+(?=$|\?)/, '')
    .replace(/^[^/?]+/, (host) => host.toLowerCase())
}

/** The domain that somebody owns: `data.unhcr.org` and `www.unhcr.org` share `unhcr.org`. `null` without a link. */
export function domainOf(url: string | null): string | null {
  if (!url || !/^https?:/i.test(url)) return null
  return parseURL(url)?.hostname.split('.').slice(-2).join('.') ?? null
}
