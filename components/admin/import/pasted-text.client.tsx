'use client'

import { Button } from '@payloadcms/ui'
import { useState, type ClipboardEvent, type ReactNode } from 'react'

import styles from './import.module.css'

/** A text that is pasted or typed. What Word, a mail or a web page puts on the clipboard is read at once. */
export function PastedText({
  isBusy,
  onChoose,
}: {
  isBusy: boolean
  onChoose: (file: File) => Promise<void>
}): ReactNode {
  const [text, setText] = useState('')
  const paste = (event: ClipboardEvent): void => {
    const html = event.clipboardData.getData('text/html')
    const plain = event.clipboardData.getData('text/plain')
    if (html === '' || isMarkdown(plain)) return
    event.preventDefault()
    void onChoose(new File([html], 'geplakt.html', { type: 'text/html' }))
  }
  return (
    <div className={styles.pasted}>
      <label htmlFor="import-text">Of plak de tekst, uit Word, een webpagina of als markdown</label>
      <textarea
        id="import-text"
        rows={6}
        value={text}
        disabled={isBusy}
        onPaste={paste}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button
        buttonStyle="secondary"
        disabled={isBusy || text.trim() === ''}
        onClick={() => void onChoose(new File([text], 'geplakt.md', { type: 'text/markdown' }))}
      >
        Lees deze tekst
      </Button>
    </div>
  )
}

/** Text that is marked up itself: an editor of code puts it on the clipboard in colours, as HTML. */
function isMarkdown(text: string): boolean {
  return /^(?:---\s*$|#{1,6} \S|\|.*\|\s*$)|\]\(https?:/m.test(text)
}
