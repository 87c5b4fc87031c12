import type { CollectionBeforeChangeHook, Field } from 'payload'

import type { Media } from '@/payload-types'

import { staffOnField } from '../access/staff-on-field'

/** Set by `recordUploader`, whatever a client sends. */
export const uploadedBy: Field = {
  name: 'uploadedBy',
  type: 'relationship',
  relationTo: 'users',
  label: 'Toegevoegd door',
  access: { read: staffOnField },
  admin: { hidden: true },
}

/** Keeps who added a picture. */
export const recordUploader: CollectionBeforeChangeHook<Media> = ({ data, operation, originalDoc, req }) => ({
  ...data,
  uploadedBy: operation === 'create' ? (req.user?.id ?? null) : originalDoc?.uploadedBy,
})
