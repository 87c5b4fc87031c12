import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

/** What the button that publishes says: of a document that nobody has seen yet there are no changes to publish. */
export function usePublishLabel(): string {
  const { hasPublishedDoc } = useDocumentInfo()
  const { t } = useTranslation()
  return hasPublishedDoc ? t('version:publishChanges') : 'Publiceer'
}
