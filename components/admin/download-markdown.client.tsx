'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { paths } from '@/domain/site/paths'

/** The newest saved version of a topic as a file. There is none of a topic that was never saved. */
export function DownloadMarkdown(): ReactNode {
  const { id } = useDocumentInfo()
  if (id === undefined) return null
  return (
    <Button
      el="anchor"
      url={paths.topicExport(id)}
      buttonStyle="secondary"
      size="medium"
      margin={false}
      // As a download it is no leaving of the page, which a form with changes would ask about; the answer names the
      // file. On a narrow screen the buttons of a document stand in a row that scrolls.
      extraButtonProps={{ download: 'thema.md', style: { whiteSpace: 'nowrap' } }}
    >
      Download als markdown
    </Button>
  )
}
