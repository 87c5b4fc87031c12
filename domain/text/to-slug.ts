import { withoutInvisible } from './clean-text'

/** In characters. */
export const maxSlugLength = 80

/**
 * The part of an address that stands for a Dutch title: accents folded, apostrophes dropped, all else that is
 * no letter or digit becomes a hyphen. "Asielzoekerscentra (AZC’s)" gives `asielzoekerscentra-azcs`,
 * "coöperatie" gives `cooperatie`. At most 80 characters, cut at a hyphen; empty when nothing is left.
 */
export function toSlug(title: string): string {
  const slug = withoutInvisible(title)
    .replace(/[ßẞ]/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug.length <= maxSlugLength
    ? slug
    : slug
        .slice(0, maxSlugLength + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, maxSlugLength)
}
