import type { TextField } from 'payload'

import { fillSlug } from '@/collections/hooks/fill-slug'
import { slugIsFree } from '@/collections/fields/slug-is-free'

/**
 * The last part of the public address. It is made from `from` when it is left empty, follows that field until
 * the first publication, and stays as it is from then on. `unique: false` where only a parent makes it unique.
 */
export function slugField({ from, unique = true }: { from: 'title' | 'name'; unique?: boolean }): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: { nl: 'Webadres', en: 'Slug' },
    index: true,
    unique,
    maxLength: 100,
    admin: {
      position: 'sidebar',
      description: {
        nl: 'Het laatste deel van het adres. Leeg: het wordt van de titel gemaakt.',
        en: 'The last part of the address. Empty: it is made from the title.',
      },
    },
    hooks: { beforeValidate: [fillSlug(from)], beforeDuplicate: [forget] },
    ...(unique ? { validate: slugIsFree } : {}),
  }
}

const forget = (): null => null
