'use client'

import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'

import { Button, useDocumentDrawer } from '@payloadcms/ui'

import { documentNouns } from '@/domain/document/document-nouns'
import { isContentCollection, titleFields } from '@/domain/topics/content-collections'

import styles from './relations.module.css'
import { useFoundRecords } from './use-found-records'

/** A combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/) that finds records, and a button that makes one. */
export function RecordSearch({
  collection,
  inputId,
  chosen,
  onChoose,
}: {
  collection: string
  inputId: string
  chosen: number[]
  onChoose: (id: number) => void
}): ReactNode {
  const list = useId()
  const [text, setText] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { found, problem } = useFoundRecords({ collection, text, isOpen })
  const [Drawer, , { openDrawer, closeDrawer }] = useDocumentDrawer({ collectionSlug: collection })
  const options = found.filter(({ id }) => !chosen.includes(id))
  const { singular, plural } = documentNouns[collection] ?? { singular: 'document', plural: 'documenten' }
  const titleField = isContentCollection(collection) ? titleFields[collection] : 'title'
  const choose = (id: number): void => {
    onChoose(id)
    setText('')
    setIsOpen(false)
  }
  const press = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    const option = options[active]
    if (step !== undefined) {
      event.preventDefault()
      setIsOpen(true)
      setActive((at) => Math.min(Math.max(at + step, 0), Math.max(options.length - 1, 0)))
    } else if (event.key === 'Enter') {
      // Not the form around it.
      event.preventDefault()
      if (isOpen && option) choose(option.id)
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation()
      setIsOpen(false)
    }
  }
  const optionId = (place: number): string => `${list}-${place}`
  return (
    <div className={styles.search}>
      <div className={styles.combobox}>
        <input
          id={inputId}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-expanded={isOpen}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && options[active] ? optionId(active) : undefined}
          placeholder={`Zoek een ${singular} op ${titleField === 'name' ? 'naam of afkorting' : 'titel'}`}
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            setActive(0)
            setIsOpen(true)
          }}
          onClick={() => setIsOpen(true)}
          onBlur={() => setIsOpen(false)}
          onKeyDown={press}
        />
        <ul id={list} role="listbox" aria-label={`Gevonden ${plural.toLowerCase()}`} hidden={!isOpen}>
          {options.map((record, place) => (
            <li
              key={record.id}
              id={optionId(place)}
              role="option"
              aria-selected={place === active}
              onPointerDown={(event) => {
                // The box keeps the focus.
                event.preventDefault()
                choose(record.id)
              }}
            >
              {record.title}
              {record.detail && <small> {record.detail}</small>}
            </li>
          ))}
        </ul>
        <p role="status" className={styles.status}>
          {problem ?? (isOpen && text !== '' && options.length === 0 ? 'Niets gevonden.' : '')}
        </p>
      </div>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={openDrawer}>
        {newRecord[collection] ?? 'Nieuw…'}
      </Button>
      <Drawer
        // What was looked for in vain is what a new one is called.
        initialData={{ [titleField]: text.trim() }}
        onSave={({ doc, operation }) => {
          if (operation !== 'create') return
          closeDrawer()
          choose(Number(doc.id))
        }}
      />
    </div>
  )
}

const newRecord: Record<string, string | undefined> = {
  subtopics: 'Nieuw onderwerp…',
  organisations: 'Nieuwe organisatie…',
  sources: 'Nieuwe bron…',
}
