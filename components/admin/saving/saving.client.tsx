'use client'

import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'

import { Button, LeaveWithoutSaving, useAuth, useDocumentInfo, useEditDepth, useForm } from '@payloadcms/ui'
import { hasAutosaveEnabled } from 'payload/shared'

import { formatMoment } from '@/domain/text/dutch'

import { showSaveTime } from '../internals/save-time'
import { LeaveDrawer } from './leave-drawer.client'
import { saveStates } from './save-states'
import { documentPath } from './saved-documents'
import styles from './saving.module.css'
import { useFirstDraft } from './use-first-draft'
import { useLeftCopy } from './use-left-copy'
import { useUnsavedCopy } from './use-unsaved-copy'

/** On every form: nothing that is typed in it is lost, and what is not saved is said. */
export function Saving(): ReactNode {
  const { id, collectionSlug = '', globalSlug, docConfig } = useDocumentInfo()
  const { user } = useAuth()
  // Who opened the form, also when the session has ended since.
  const [typist] = useState(user?.id ?? '')
  const { isValid } = useForm()
  const isPage = useEditDepth() < 2
  const savesByItself = docConfig !== undefined && hasAutosaveEnabled(docConfig)
  const place = globalSlug ? { collection: 'globals', id: globalSlug } : { collection: collectionSlug, id }
  const path = documentPath(place)
  const key = { user: typist, collection: place.collection, id: place.id ?? 'new' }
  const isKept = docConfig !== undefined && !holdsSecretsOrFiles(docConfig)
  useUnsavedCopy({ key, path, isKept })
  useFirstDraft({ key, isNew: savesByItself && isPage && id === undefined })
  const { left, restore, discard } = useLeftCopy({ key, path, isKept: isKept && user !== null })
  return (
    <>
      {/* Payload asks by itself where a field is wrong, and on a form with a button to save. */}
      {savesByItself && (isValid || id === undefined) && <LeaveWithoutSaving />}
      {!isPage && <LeaveDrawer />}
      <SaveNotice path={path} isKept={isKept} hidesSaveTime={savesByItself} />
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

/** Passwords are not kept in a browser, and files cannot be. */
function holdsSecretsOrFiles(config: object): boolean {
  return ['auth', 'upload'].some((name) => Boolean(Reflect.get(config, name)))
}

function SaveNotice({
  path,
  isKept,
  hidesSaveTime,
}: {
  path: string
  /** Whether the text is kept in the browser. */
  isKept: boolean
  hidesSaveTime: boolean
}): ReactNode {
  const read = (): ReturnType<typeof saveStates.get> => saveStates.get(path)
  const state = useSyncExternalStore(saveStates.subscribe, read, read)
  useEffect(() => {
    if (hidesSaveTime) showSaveTime(state.kind === 'saved')
  })
  useEffect(() => () => saveStates.set(path, { kind: 'saved' }), [path])
  const stays = `Je tekst blijft staan${isKept ? ', ook in deze browser' : ''}`
  return (
    <p role="alert" className={styles.failure} hidden={state.kind === 'saved'}>
      {state.kind === 'failed' &&
        `Niet bewaard: ${state.reason} ${stays}${state.retries ? ', en wordt vanzelf opnieuw gestuurd' : ''}.`}
    </p>
  )
}
