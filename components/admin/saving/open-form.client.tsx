'use client'

import { useEffect } from 'react'

import { useDocumentInfo, useForm } from '@payloadcms/ui'

import { formKey, openForms } from './open-forms'

/** On every form: says what it holds, to what guards it against answers that come late. */
export function OpenForm(): null {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { getFields, setModified } = useForm()
  const key = formKey({ collectionSlug, globalSlug, id })
  useEffect(() => {
    openForms.set(key, { getFields, setModified })
    return () => void openForms.delete(key)
  }, [key, getFields, setModified])
  return null
}
