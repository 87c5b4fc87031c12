'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { useState, type ReactNode } from 'react'

import { toast, useSelection, useTranslation } from '@payloadcms/ui'

import { reportProblem } from '../dialogs/report-problem'
import { useSelectionButton } from '../internals/use-selection-button'
import { failureSentences } from '../selection/outcome'
import { PublicationDialog } from './publication-dialog'
import { publishTopic, type ChosenPart, type Publication } from './read-publication'
import { readSelection } from './read-selection'

/** Above the list of topics: who publishes a selection is shown first what becomes public, as on the form of one. */
export function PublishSelection(): ReactNode {
  const { getQueryParams, toggleAll } = useSelection()
  const { t } = useTranslation()
  const router = useRouter()
  const search = useSearchParams().get('search')
  const [shown, setShown] = useState<Publication[] | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const show = async (): Promise<void> => {
    // Of all pages of a list Payload forgets what was searched for.
    const answer = await readSelection(getQueryParams(search ? { title: { like: search } } : undefined))
    if ('problem' in answer) reportProblem(answer.problem)
    else if (answer.data.length === 0) toast.info('Hiervan is alles al openbaar.')
    else setShown(answer.data)
  }
  useSelectionButton({ label: t('version:publish'), onPress: () => void show() })
  if (!shown) return null
  return (
    <PublicationDialog
      publications={shown}
      isBusy={isBusy}
      onCancel={() => setShown(null)}
      onPublish={(choices) => {
        setIsBusy(true)
        void publishOneByOne(choices).then(() => {
          setIsBusy(false)
          setShown(null)
          toggleAll()
          router.refresh()
        })
      }}
    />
  )
}

/** Each topic is published whole or not at all; what is wrong with one does not stop the others. */
async function publishOneByOne(choices: { publication: Publication; parts: ChosenPart[] }[]): Promise<void> {
  const done: string[] = []
  const failed: string[] = []
  for (const choice of choices) {
    const { title } = choice.publication.topic
    const problem = await publishTopic(choice)
    if (problem) failed.push(`“${title}”: ${problem}`)
    else done.push(`“${title}”`)
  }
  if (failed.length > 0) toast.error(failureSentences(failed))
  if (done.length > 0) toast.success(`Gepubliceerd: ${done.join(', ')}.`)
}
