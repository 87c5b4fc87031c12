/** An address that leads nowhere, as visitors are told. */
export interface UnreachableLink {
  /** ISO 8601: when it was first found so. */
  since: string
  /** A copy in a public archive of what it last led to, and when that was made. */
  archived: { url: string; at: string } | null
}
