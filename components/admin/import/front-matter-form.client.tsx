'use client'

import { Button } from '@payloadcms/ui'
import type { FormEvent, ReactNode } from 'react'

import { uploadFields, type FrontMatter, type OfferedFrontMatter } from '@/domain/document/import-preview'
import { maxLength } from '@/domain/text/max-length'

import { FocusedHeading } from './focused-heading.client'
import styles from './import.module.css'

/** The title and description of a document that has none of its own, with what its text offers filled in. */
export function FrontMatterForm({
  file,
  offer,
  isBusy,
  onDescribe,
  onStartOver,
}: {
  file: string
  offer: OfferedFrontMatter
  isBusy: boolean
  onDescribe: (frontMatter: FrontMatter) => Promise<void>
  onStartOver: () => void
}): ReactNode {
  const describe = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string): string => String(form.get(name) ?? '').trim()
    const { title, description, feeds } = uploadFields
    void onDescribe({ title: text(title), description: text(description), feeds: text(feeds) })
  }
  return (
    <form onSubmit={describe} className={styles.frontMatter}>
      <FocusedHeading>{file}</FocusedHeading>
      <p>Dit document heeft geen kop. Kijk na wat uit de tekst komt, en vul aan wat ontbreekt.</p>
      <label>
        Titel
        <input name={uploadFields.title} defaultValue={offer.title} maxLength={maxLength.title} required />
      </label>
      <label>
        Omschrijving
        <textarea
          name={uploadFields.description}
          defaultValue={offer.description}
          maxLength={maxLength.description}
          rows={3}
        />
      </label>
      <label>
        Zoektermen, met komma’s ertussen
        <input name={uploadFields.feeds} maxLength={maxLength.description} />
      </label>
      <p>Heeft een thema al deze titel, dan wordt dit een nieuwe versie ervan.</p>
      <div className={styles.actions}>
        <Button type="submit" disabled={isBusy}>
          Verder
        </Button>
        <Button buttonStyle="secondary" disabled={isBusy} onClick={onStartOver}>
          Ander document
        </Button>
      </div>
    </form>
  )
}
