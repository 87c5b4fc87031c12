import type { ReactNode } from 'react'
import type { Citable } from '@/domain/cite/citable'
import { toAPA } from '@/domain/cite/to-apa'

/** How to refer to a work, in words. */
export function Apa({ work }: { work: Citable }): ReactNode {
  const { before, title, after } = toAPA(work)
  return (
    <>
      {before}
      <em lang={work.language === 'nl' ? undefined : work.language}>{title}</em>
      {after}
    </>
  )
}
