import type { NumberField, TextField } from 'payload'

const inWords = '/components/admin/documents/document-fields'

/** The collection of a document that a row is about; the admin shows what its documents are called. */
export function kindField({ index = false }: { index?: boolean } = {}): TextField {
  return {
    name: 'collection',
    type: 'text',
    label: 'Soort',
    required: true,
    index,
    admin: {
      components: { Field: `${inWords}#KindField`, Cell: `${inWords}#KindCell` },
      disableListFilter: true,
    },
  }
}

/** The number of that document; the admin shows its title, with the way to its form. */
export function documentField({ name, label, index = false }: DocumentOptions): NumberField {
  return {
    name,
    type: 'number',
    label,
    required: true,
    index,
    admin: {
      components: { Field: `${inWords}#DocumentField` },
      disableListColumn: true,
      disableListFilter: true,
    },
  }
}

interface DocumentOptions {
  name: string
  label: string
  index?: boolean
}
