import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { paths } from '@/domain/site/paths'

/** A screen of our own in the frame of the admin. Payload shows one to anybody, so whoever is not logged in leaves here. */
export function Screen({
  view: { initPageResult, params, searchParams },
  title,
  path,
  className,
  children,
}: {
  view: AdminViewServerProps
  title: string
  /** Where it is, to come back to after logging in. */
  path: string
  className?: string
  children: ReactNode
}): ReactNode {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { user, payload, i18n } = req
  if (!user) redirect(paths.logIn(path))
  return (
    <DefaultTemplate
      {...{ i18n, locale, params, payload, permissions, req, searchParams, user, visibleEntities }}
    >
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className={className}>{children}</Gutter>
    </DefaultTemplate>
  )
}
