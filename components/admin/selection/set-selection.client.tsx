'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { useState, type ReactNode } from 'react'

import { Button, toast, useAuth, useSelection } from '@payloadcms/ui'

import { decidesWhatIsPublic, type StaffRole } from '@/domain/people/staff-role'

import { failureSentences } from './outcome'
import { ChooseValue } from './choose-value.client'
import { saveSelection } from './selection-requests'
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
  if (count === 0) return null
  const set = async (value: string | number): Promise<void> => {
    setIsBusy(true)
    const outcome = await saveSelection({
      collection,
      // Of all pages of a list Payload forgets what was searched for.
      query: getQueryParams(search ? { [titleOf(collection)]: { like: search } } : undefined),
      data: { [field.name]: value, updatedAt: readAt },
      isDraft: !decidesWhatIsPublic(user?.role),
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
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setIsAsking(true)}>
        {`${field.label} instellen…`}
      </Button>
      {isAsking && (
        <ChooseValue
          field={field}
          count={count}
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
