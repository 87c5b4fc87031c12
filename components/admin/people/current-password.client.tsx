'use client'

import { useEffect, useRef, type ReactNode } from 'react'

import { PasswordField, useDocumentInfo, useFormFields } from '@payloadcms/ui'

const name = 'currentPassword'

/** On a person, once another password or address is typed: asks who saves for the password that they have now. */
export function CurrentPassword(): ReactNode {
  const { id, savedDocumentData } = useDocumentInfo()
  const [password, email] = useFormFields(([fields]) => [fields.password, fields.email])
  const isOtherAddress = email !== undefined && email.value !== savedDocumentData?.email
  return id !== undefined && (password?.value || isOtherAddress) ? <CurrentPasswordField /> : null
}

function CurrentPasswordField(): ReactNode {
  const { savedDocumentData } = useDocumentInfo()
  const updatedAt = savedDocumentData?.updatedAt
  const firstUpdatedAt = useRef(updatedAt)
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  // What is not asked any more is not sent, and keeps nothing from being saved.
  useEffect(() => () => dispatch({ type: 'REMOVE', path: name }), [dispatch])
  // Payload hides the new password once it is saved, and would send it with the next save too.
  useEffect(() => {
    if (updatedAt === firstUpdatedAt.current) return
    for (const path of ['password', 'confirm-password']) dispatch({ type: 'REMOVE', path })
  }, [dispatch, updatedAt])
  return (
    <PasswordField
      autoComplete="current-password"
      field={{ name, label: 'Je huidige wachtwoord', required: true }}
      indexPath=""
      parentPath=""
      parentSchemaPath=""
      path={name}
      schemaPath={name}
    />
  )
}
