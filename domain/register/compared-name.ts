import { normaliseName } from '../organisations/normalise-name'

/** A name as it is compared with those of the register: as the importer does, and without its legal form. */
export function comparedName(name: string): string {
  const normal = normaliseName(name)
  return normal
    .replace(/^(?:stichting|vereniging|cooperatie) (?=.)/, '')
    .replace(/(?<=.) (?:nv|bv|n v|b v)$/, '')
}
