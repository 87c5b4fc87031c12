'use client'

import type { ReactNode } from 'react'

import { Dropzone } from '@payloadcms/ui'

import styles from './import.module.css'
import { PastedText } from './pasted-text.client'

/** A document is chosen, dropped or pasted; reading it begins at once. */
export function DocumentChoice({
  isBusy,
  onChoose,
}: {
  isBusy: boolean
  onChoose: (file: File) => Promise<void>
}): ReactNode {
  const choose = (files: FileList | null): void => {
    const file = files?.[0]
    if (file) void onChoose(file)
  }
  return (
    <>
      <p>
        Kies een themadocument. Je ziet eerst wat er zou veranderen; er wordt pas iets geschreven als je dat
        hebt bekeken.
      </p>
      <Dropzone className={styles.dropzone} disabled={isBusy} onChange={choose}>
        <label htmlFor="import-document">
          Document (.md, .html of .txt, hoogstens 1 MB; .docx, hoogstens 10 MB)
        </label>
        <input
          id="import-document"
          type="file"
          accept=".md,.markdown,.txt,.html,.htm,.docx"
          disabled={isBusy}
          onChange={({ currentTarget }) => choose(currentTarget.files)}
        />
        <span>of sleep het hierheen</span>
      </Dropzone>
      <PastedText isBusy={isBusy} onChoose={onChoose} />
    </>
  )
}
