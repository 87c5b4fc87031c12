import type { ReactNode } from 'react'
import type { Dated, Preview } from '@/domain/preview/preview'
import type { Site } from '@/domain/site/site'
import { FollowForm } from '../admin/follow-form.client'
import { PreviewBar, SharedPreviewBar } from './preview-bar'
import { SiteFrame } from './site-frame'
import type { Section } from './site-header'

/** What a public page has around it, with a bar on top. Beside the form, which says the same, it follows that. */
export function PreviewFrame({
  site,
  current,
  preview,
  form,
  publicPage,
  children,
}: {
  site: Site
  current?: Section
  preview: Preview<Dated> & { isBesideForm: boolean }
  /** The address of the form in the admin. */
  form: string
  publicPage: (slug: string) => string
  children: ReactNode
}): ReactNode {
  const bar = preview.isBesideForm ? (
    <FollowForm />
  ) : preview.sharedUntil ? (
    <SharedPreviewBar until={preview.sharedUntil} />
  ) : (
    <PreviewBar preview={preview} form={form} publicPage={publicPage} />
  )
  return (
    <SiteFrame site={site} current={current} bar={bar}>
      {children}
    </SiteFrame>
  )
}
