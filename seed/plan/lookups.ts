/**
 * What is looked up in a guide of which only a part was read, so that who reads it knows what else is needed. An answer
 * that was given before all of it was there does not count.
 */
export interface Lookups {
  /** Whether all records with this key were read. */
  has(key: string): boolean
  /** Whether all names that may be nearly the same as this one were read. */
  hasTwins(name: string): boolean
  /** Whether more names have this key than are looked at. */
  isCommon(key: string): boolean
}

/** Of a guide that was read as a whole. */
export const wholeGuide: Lookups = { has: () => true, hasTwins: () => true, isCommon: () => false }
