/** A field that can be set for several documents at once. */
export interface SettableField {
  name: string
  label: string
  /** Whether it is on a public page. */
  isShownToReaders: boolean
  /** Without them, the members of staff. */
  options?: { value: string; label: string }[]
}
