'use client'

import { useState, type ReactNode } from 'react'

import { Button, useDocumentInfo } from '@payloadcms/ui'

import { reportProblem } from '../dialogs/report-problem'
import { readVersions, restoreVersion, type Version } from './version-requests'
import { VersionDialog } from './version-dialog'

/** On a form: the earlier versions of its document, each of which becomes a draft again in one press. */
export function EarlierVersions(): ReactNode {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const [versions, setVersions] = useState<Version[] | null>(null)
  if (id === undefined || collectionSlug === undefined || isTrashed) return null
  const document = { collection: collectionSlug, record: id }
  const show = async (): Promise<void> => {
    const answer = await readVersions(document)
    if ('problem' in answer) reportProblem(answer.problem)
    else setVersions(answer.data)
  }
  const restore = async (version: Version): Promise<void> => {
    const problem = await restoreVersion({ collection: collectionSlug, version })
    if (problem) reportProblem(problem)
    // The form shows what it was opened with.
    else window.location.reload()
  }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => void show()}>
        Eerdere versies…
      </Button>
      {versions && (
        <VersionDialog
          versions={versions}
          onRestore={(version) => void restore(version)}
          onClose={() => setVersions(null)}
        />
      )}
    </>
  )
}
