/**
 * The address as a URL; `null` for what is none. `URL.canParse` is not used: once it is compiled, that of Node 20 calls an
 * address none whose host has a letter of Latin-1, such as `münchen.example`.
 */
export function parseURL(url: string, base?: string | URL): URL | null {
  try {
    return new URL(url, base)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
