import { useState, type ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import styles from './replace-links.module.css'
import type { Beginnings } from './replacement-requests'

/** The old and the new beginning of addresses. */
export function BeginningsForm({
  onSubmit,
  isBusy,
}: {
  onSubmit: (beginnings: Beginnings) => Promise<void>
  isBusy: boolean
}): ReactNode {
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void onSubmit({ from, to })
      }}
    >
      <p>
        Is een website verhuisd, geef dan het begin van haar oude en van haar nieuwe adres. Je ziet eerst wat
        er verandert.
      </p>
      <label>
        Oud begin van het adres
        <input
          value={from}
          required
          maxLength={2000}
          inputMode="url"
          placeholder="https://oud.example/rapporten/"
          onChange={({ target }) => setFrom(target.value)}
        />
      </label>
      <label>
        Nieuw begin van het adres
        <input
          value={to}
          required
          maxLength={2000}
          inputMode="url"
          placeholder="https://nieuw.example/archief/"
          onChange={({ target }) => setTo(target.value)}
        />
      </label>
      <Button type="submit" buttonStyle="secondary" margin={false} disabled={isBusy}>
        Laat zien wat er verandert
      </Button>
    </form>
  )
}
