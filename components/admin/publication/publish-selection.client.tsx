'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { useState, type ReactNode } from 'react'

import { toast, useSelection, useTranslation } from '@payloadcms/ui'

import { enumerate } from '@/domain/text/dutch'
import { titleFields, type ContentCollection } from '@/domain/topics/content-collections'

import { reportProblem } from '../dialogs/report-problem'
import { useSelectionButton } from '../internals/use-selection-button'
import { failureSentences } from '../selection/outcome'
import { PublicationDialog } from './publication-dialog'
import type { Publication } from './read-publication'
import { publishSelection, readSelection } from './selection-requests'

/** Above a list: who publishes a selection is shown first what becomes public, as on the form of a topic. */
export function PublishSelection({ collection }: { collection: ContentCollection }): ReactNode {
  const { getQueryParams, toggleAll } = useSelection()
  const { t } = useTranslation()
  const router = useRouter()
  const search = useSearchParams().get('search')
  const [shown, setShown] = useState<Publication[] | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const show = async (): Promise<void> => {
    // Of all pages of a list Payload forgets what was searched for.
    const searched = search ? { [titleFields[collection]]: { like: search } } : undefined
    const answer = await readSelection({ collection, query: getQueryParams(searched) })
    if ('problem' in answer) reportProblem(answer.problem)
    else if (answer.data.length === 0) toast.info('Hiervan is alles al openbaar.')
    else setShown(answer.data)
  }
  const publish = async (choices: Parameters<typeof publishSelection>[0]['choices']): Promise<void> => {
    setIsBusy(true)
    const { done, failed } = await publishSelection({ collection, choices })
    if (done.length > 0) toast.success(`Gepubliceerd: ${enumerate(done.map((title) => `“${title}”`))}.`)
    if (failed.length > 0) {
      reportProblem(failureSentences(failed))
      await show()
    } else {
      setShown(null)
      toggleAll()
    }
    router.refresh()
    setIsBusy(false)
  }
  useSelectionButton({ label: t('version:publish'), onPress: () => void show() })
  if (!shown) return null
  return (
    <PublicationDialog
      publications={shown}
      isBusy={isBusy}
      onCancel={() => setShown(null)}
      onPublish={(choices) => void publish(choices)}
    />
  )
}
