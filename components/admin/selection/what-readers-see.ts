/** What setting a field of several documents means for readers, in Dutch. */
export function whatReadersSee({
  count,
  publicCount,
  isShownToReaders,
  isDraft,
}: {
  count: number
  /** How many of them are public as they stand, without a newer draft. */
  publicCount: number
  /** Whether the field is on a public page. */
  isShownToReaders: boolean
  /** Whether all of it is saved in drafts. */
  isDraft: boolean
}): string {
  if (!isShownToReaders) return 'Lezers zien dit niet.'
  if (isDraft) return 'Het komt in concepten: lezers zien het pas als de eindredactie publiceert.'
  const drafts = count - publicCount
  const atOnce = `Lezers zien dit meteen bij ${documents(publicCount)}: ${publicCount === 1 ? 'dat is' : 'die zijn'} openbaar.`
  const later = `Bij ${documents(drafts)} komt het in het concept, dat een concept blijft.`
  return [...(publicCount > 0 ? [atOnce] : []), ...(drafts > 0 ? [later] : [])].join(' ')
}

function documents(count: number): string {
  return count === 1 ? 'één document' : `${count} documenten`
}
