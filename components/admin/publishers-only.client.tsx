'use client'

import type { ReactNode } from 'react'

import { useAuth, useTranslation } from '@payloadcms/ui'

import { decidesWhatIsPublic, type StaffRole } from '@/domain/staff-role'

/** Takes the buttons that publish and withdraw a selection from lists, for who may not: Payload shows them to all. */
export function PublishersOnly(): ReactNode {
  const { user } = useAuth<{ role: StaffRole }>()
  const { t } = useTranslation()
  if (!user || decidesWhatIsPublic(user.role)) return null
  const buttons = [t('version:publish'), t('version:unpublish')].map(
    (label) => `.list-selection__actions [aria-label=${JSON.stringify(label)}]`,
  )
  return <style>{`${buttons.join(', ')} { display: none }`}</style>
}
