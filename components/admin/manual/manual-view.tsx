import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { paths } from '@/domain/site/paths'

import { Screen } from '../screen'
import styles from './manual.module.css'

/** /admin/handleiding: docs/redactie.md without its pictures, which show the screens that are here themselves. */
export async function ManualView(view: AdminViewServerProps): Promise<ReactNode> {
  const markdown = await readFile(path.join(process.cwd(), 'docs', 'redactie.md'), 'utf8')
  const html = micromark(markdown, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })
  const text = html.replaceAll(/<p><img [^>]*><\/p>/g, '')
  return (
    <Screen view={view} title="Handleiding" path={paths.manual}>
      <div className={styles.manual} dangerouslySetInnerHTML={{ __html: text }} />
    </Screen>
  )
}
