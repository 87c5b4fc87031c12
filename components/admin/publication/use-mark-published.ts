import { useDocumentInfo } from '@payloadcms/ui'

/** Has the form say that its document is public as it stands. */
export function useMarkPublished(): () => void {
  const { setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } =
    useDocumentInfo()
  return () => {
    setUnpublishedVersionCount(0)
    setMostRecentVersionIsAutosaved(false)
    setHasPublishedDoc(true)
  }
}
