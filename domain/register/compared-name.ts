import { normaliseName } from '../organisations/normalise-name'

/**
 * A name as it is compared with those of the register: as the importer does, without its legal form and without the
 * article that follows its kind. "Waterschap De Dommel" is "waterschap dommel", "J en V" is "JenV".
 */
export function comparedName(name: string): string {
  return normaliseName(name)
    .replace(/^(?:stichting|vereniging|cooperatie) (?=.)/, '')
    .replace(/(?<=.) (?:nv|bv|n v|b v)$/, '')
    .replace(/(?<=^\S+ )(?:de|het) (?=.)/, '')
    .replace(/(?<!\S)(\p{L}) en (\p{L})(?!\S)/u, '$1$2')
}
