'use client'

import { useEffect, useId, useRef, useState, type MouseEvent, type ReactNode } from 'react'

import { Button, PublishButton, toast, useDocumentInfo } from '@payloadcms/ui'

import styles from '../dialog.module.css'
import { isPublishButton, pressPublishButton } from '../internals/publish-button'
import { TwoTexts } from '../texts/two-texts'
import { readPublication, type Publication } from './read-publication'

/** Payload's own button, which first tells what goes public with the topic, and what does not. */
export function PublishTopic(): ReactNode {
  const { id } = useDocumentInfo()
  const place = useRef<HTMLDivElement>(null)
  const isSeen = useRef(false)
  const [shown, setShown] = useState<Publication | null>(null)
  const press = (): void => {
    isSeen.current = true
    pressPublishButton(place.current)
  }
  const catchPress = (event: MouseEvent): void => {
    if (!isPublishButton(event.target) || id === undefined || isSeen.current) {
      isSeen.current = false
      return
    }
    event.preventDefault()
    event.stopPropagation()
    void readPublication(id).then((answer) => {
      if ('problem' in answer) toast.error(answer.problem)
      else if (answer.data.subtopics.length + answer.data.missing.length === 0) press()
      else setShown(answer.data)
    })
  }
  return (
    <div ref={place} onClickCapture={catchPress}>
      <PublishButton />
      {shown && (
        <PublicationDialog
          publication={shown}
          onPublish={() => {
            setShown(null)
            press()
          }}
          onCancel={() => setShown(null)}
        />
      )}
    </div>
  )
}

function PublicationDialog({
  publication: { subtopics, missing },
  onPublish,
  onCancel,
}: {
  publication: Publication
  onPublish: () => void
  onCancel: () => void
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const open = subtopics.filter(({ openWith }) => openWith !== null)
  return (
    <dialog ref={dialog} className={styles.wide} aria-labelledby={heading} onCancel={onCancel}>
      <h2 id={heading}>Wat er openbaar wordt</h2>
      {open.map(({ id, title, openWith }) => (
        <p key={id} role="alert">
          {openWith} schrijft nog in “{title}”. Publiceer als dat klaar is.
        </p>
      ))}
      {subtopics.length > 0 && <p>Met het thema worden deze onderwerpen openbaar:</p>}
      {subtopics.map(({ id, title, isNew, fields }) => (
        <details key={id} open={subtopics.length <= 3}>
          <summary>
            {title} ({isNew ? 'nieuw' : fields.length === 0 ? 'zonder verschil in tekst' : 'veranderd'})
          </summary>
          {fields.map(({ label, before, after }) => (
            <TwoTexts
              key={label}
              label={label}
              one={{ name: 'Nu openbaar', value: before }}
              other={{ name: 'Straks openbaar', value: after }}
            />
          ))}
        </details>
      ))}
      {missing.length > 0 && (
        <>
          <p>Nog niet openbaar, en dus niet te zien bij dit thema:</p>
          <ul>
            {missing.map(({ collection, id, title }) => (
              <li key={`${collection} ${id}`}>
                {collection === 'organisations' ? 'organisatie' : 'bron'}{' '}
                <a href={`/admin/collections/${collection}/${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.buttons}>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel}>
          Nog niet
        </Button>
        <Button margin={false} disabled={open.length > 0} onClick={onPublish}>
          Publiceer
        </Button>
      </div>
    </dialog>
  )
}
