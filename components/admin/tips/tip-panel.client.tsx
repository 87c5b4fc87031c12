'use client'

import { useState, type ReactNode } from 'react'

import { Button, useDocumentInfo } from '@payloadcms/ui'

import { reportProblem } from '../dialogs/report-problem'
import { AskText } from '../review/ask-text.client'
import { post } from '../send'
import styles from '../review/review.module.css'

/** On an open tip: make a draft of it, or decline it. */
export function TipPanel(): ReactNode {
  const { id, savedDocumentData } = useDocumentInfo()
  const [asks, setAsks] = useState(false)
  if (id === undefined || savedDocumentData?.state !== 'open') return null
  const close = (what: 'accept' | 'decline', body: object): void => {
    void post({ path: `/api/tips/${id}/${what}`, body }).then((problem) => {
      if (problem) reportProblem(problem)
      else window.location.reload()
    })
  }
  return (
    <div className={styles.panel}>
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        onClick={() => close('accept', { as: 'sources' })}
      >
        Maak er een bron van
      </Button>
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        onClick={() => close('accept', { as: 'organisations' })}
      >
        Maak er een organisatie van
      </Button>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setAsks(true)}>
        Wijs af
      </Button>
      {asks && (
        <AskText
          title="Wijs af"
          label="Waarom? (mag leeg)"
          action="Wijs af"
          onGiven={(reason) => close('decline', { reason })}
          onCancel={() => setAsks(false)}
        />
      )}
    </div>
  )
}
