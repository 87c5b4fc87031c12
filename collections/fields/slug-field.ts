import type { TextField } from 'payload'

import { fillSlug } from '@/collections/fields/fill-slug'
import { clear } from '@/collections/fields/clear'
import { slugOfCopy } from '@/collections/fields/slug-of-copy'
import { slugIsFree } from '@/collections/fields/slug-is-free'
import { slugIsFreeInTopic } from '@/collections/subtopics/slug-is-free-in-topic'

/**
 * The last part of the public address. It is made from `from` when it is left empty, follows that field until
 * the first publication, and stays as it is from then on. No two of a collection have the same one, or of a topic.
 */
export function slugField({
  from,
  uniqueIn = 'collection',
}: {
  from: 'title' | 'name'
  uniqueIn?: 'collection' | 'topic'
}): TextField {
  const unique = uniqueIn === 'collection'
  return {
    name: 'slug',
    type: 'text',
    label: 'Webadres',
    index: true,
    unique,
    maxLength: 100,
    admin: {
      position: 'sidebar',
      description: 'Het laatste deel van het adres. Leeg: het wordt van de titel gemaakt.',
    },
    hooks: { beforeValidate: [fillSlug(from)], beforeDuplicate: [unique ? slugOfCopy : clear] },
    validate: unique ? slugIsFree : slugIsFreeInTopic,
  }
}
