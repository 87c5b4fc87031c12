'use client'

import { useCallback, type ReactNode } from 'react'

import {
  ConfirmationModal,
  useDocumentDrawerContext,
  useFormModified,
  useModal,
  useTranslation,
} from '@payloadcms/ui'

import { useGuardedDrawer } from '../internals/use-guarded-drawer'

/** In a window with a form: whoever closes it with unsaved text is asked. */
export function LeaveDrawer(): ReactNode {
  const { drawerSlug = '' } = useDocumentDrawerContext()
  const { closeModal, openModal } = useModal()
  const { t } = useTranslation()
  const isModified = useFormModified()
  const question = `leave-${drawerSlug}`
  const ask = useCallback(() => openModal(question), [openModal, question])
  useGuardedDrawer({ slug: drawerSlug, isGuarded: drawerSlug !== '' && isModified, ask })
  return (
    <ConfirmationModal
      modalSlug={question}
      heading={t('general:leaveWithoutSaving')}
      body={t('general:changesNotSaved')}
      cancelLabel={t('general:stayOnThisPage')}
      confirmLabel={t('general:leaveAnyway')}
      onConfirm={() => closeModal(drawerSlug)}
    />
  )
}
