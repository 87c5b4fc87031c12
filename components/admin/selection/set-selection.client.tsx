'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { useState, type ReactNode } from 'react'

import { Button, toast, useAuth, useSelection } from '@payloadcms/ui'

import { decidesWhatIsPublic, type StaffRole } from '@/domain/people/staff-role'

import { reportProblem } from '../dialogs/report-problem'
import { failureSentences } from './outcome'
import { ChooseValue } from './choose-value.client'
import { countPublic, saveSelection } from './selection-requests'
import type { SettableField } from './settable-field'

/** Shown once something is selected: asks for the value, and saves the documents one after the other. */
export function SetSelection({
  collection,
  field,
  readAt,
}: {
  collection: string
  field: SettableField
  readAt: string
}): ReactNode {
  const { count, getQueryParams, toggleAll } = useSelection()
  const { user } = useAuth<{ role: StaffRole }>()
  const router = useRouter()
  const search = useSearchParams().get('search')
  const [isAsking, setIsAsking] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [publicCount, setPublicCount] = useState<number | null>(null)
  const isDraft = !decidesWhatIsPublic(user?.role)
  if (count === 0) return null
  // Of all pages of a list Payload forgets what was searched for.
  const searched = search ? [{ [titleOf(collection)]: { like: search } }] : []
  const ask = async (): Promise<void> => {
    setPublicCount(null)
    setIsAsking(true)
    const query = getQueryParams({ and: [...searched, { _status: { equals: 'published' } }] })
    const answer = await countPublic({ collection, query })
    if ('problem' in answer) reportProblem(answer.problem)
    else setPublicCount(answer.data)
  }
  const set = async (value: string | number): Promise<void> => {
    setIsBusy(true)
    const outcome = await saveSelection({
      collection,
      query: getQueryParams(searched.length > 0 ? { and: searched } : undefined),
      data: { [field.name]: value, updatedAt: readAt },
      isDraft,
    })
    setIsBusy(false)
    setIsAsking(false)
    if (outcome.failed.length > 0) toast.error(failureSentences(outcome.failed))
    if (outcome.saved > 0) toast.success(`${field.label} ingesteld: ${outcome.saved} bewaard.`)
    toggleAll()
    router.refresh()
  }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => void ask()}>
        {`${field.label} instellen…`}
      </Button>
      {isAsking && (
        <ChooseValue
          field={field}
          count={count}
          publicCount={publicCount}
          isDraft={isDraft}
          isBusy={isBusy}
          onCancel={() => setIsAsking(false)}
          onChoose={(value) => void set(value)}
        />
      )}
    </>
  )
}

function titleOf(collection: string): string {
  return collection === 'organisations' ? 'name' : 'title'
}
