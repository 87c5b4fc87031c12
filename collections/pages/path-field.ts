import type { SelectField } from 'payload'

import { nobodyOnField } from '@/collections/access/nobody'
import { paths } from '@/domain/site/paths'
import { sitePagePaths } from '@/domain/pages/site-page'

import { pageIsFree } from './page-is-free'

/** At which of the fixed addresses a page stands: chosen once, when it is made. */
export const pathField: SelectField = {
  name: 'path',
  type: 'select',
  label: 'Adres',
  options: sitePagePaths.map((path) => ({ value: path, label: paths.sitePage(path) })),
  required: true,
  unique: true,
  index: true,
  validate: pageIsFree,
  access: { update: nobodyOnField },
  admin: {
    position: 'sidebar',
    description: 'Waar de pagina staat. Dit verandert daarna niet meer.',
  },
}
