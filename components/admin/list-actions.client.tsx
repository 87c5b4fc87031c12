'use client'

import type { ReactNode } from 'react'

import { useAuth, useTranslation } from '@payloadcms/ui'

import { decidesWhatIsPublic, type StaffRole } from '@/domain/people/staff-role'

import { restoreAsPublished, selectionButtons } from './internals/selection-buttons'

/**
 * Takes from lists what Payload offers there to all: publishing and withdrawing a selection, for who may not, and
 * changing a selection, which does not say what was read and so is refused to everybody (see docs/decisions/0013). What
 * is taken out of the trash is a draft: publishing shows first what becomes public.
 */
export function ListActions(): ReactNode {
  const { user } = useAuth<{ role: StaffRole }>()
  const { t } = useTranslation()
  const publishing = decidesWhatIsPublic(user?.role) ? [] : [t('version:publish'), t('version:unpublish')]
  const buttons = selectionButtons([t('general:edit'), ...publishing])
  return <style>{`${buttons}, ${restoreAsPublished} { display: none }`}</style>
}
