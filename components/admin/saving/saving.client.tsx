'use client'

import { useEffect, useSyncExternalStore, type ReactNode } from 'react'

import { Button, LeaveWithoutSaving, useAuth, useDocumentInfo, useEditDepth, useForm } from '@payloadcms/ui'

import { formatMoment } from '@/domain/text/dutch'

import { showSaveTime } from '../internals/save-time'
import { saveState } from './save-state'
import styles from './saving.module.css'
import { useFirstDraft } from './use-first-draft'
import { useLeftCopy } from './use-left-copy'
import { useUnsavedCopy } from './use-unsaved-copy'

/** On a form that saves by itself: nothing that is typed in it is lost, and what is not saved is said. */
export function Saving(): ReactNode {
  const { id, collectionSlug = '' } = useDocumentInfo()
  const { user } = useAuth()
  const { isValid } = useForm()
  const isPage = useEditDepth() < 2
  const key = { user: user?.id ?? '', collection: collectionSlug, id: id ?? 'new' }
  useUnsavedCopy({ key, isKept: isPage })
  useFirstDraft({ key, isNew: isPage && id === undefined })
  const { left, restore, discard } = useLeftCopy({ key, isKept: isPage && user !== null })
  return (
    <>
      {/* Payload asks by itself where a field is wrong, and nowhere else on a form that saves by itself. */}
      {(isValid || id === undefined) && <LeaveWithoutSaving />}
      <SaveNotice />
      {left && (
        <div role="region" aria-label="Niet bewaarde tekst" className={styles.notice}>
          <p>Hier staat tekst van {formatMoment(new Date(left.at).toISOString())} die niet is bewaard.</p>
          <Button size="small" margin={false} onClick={restore}>
            Zet terug
          </Button>
          <Button size="small" margin={false} buttonStyle="secondary" onClick={discard}>
            Gooi weg
          </Button>
        </div>
      )}
    </>
  )
}

function SaveNotice(): ReactNode {
  const state = useSyncExternalStore(saveState.subscribe, saveState.get, saveState.get)
  useEffect(() => showSaveTime(state.kind === 'saved'))
  useEffect(() => () => saveState.set({ kind: 'saved' }), [])
  return (
    <p role="alert" className={styles.failure} hidden={state.kind === 'saved'}>
      {state.kind === 'failed' && `Niet bewaard: ${state.reason} ${state.retries ? retrying : ''}`}
    </p>
  )
}

const retrying = 'Je tekst blijft staan, ook in deze browser, en wordt vanzelf opnieuw gestuurd.'
