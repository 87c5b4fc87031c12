'use client'

import type { ReactNode } from 'react'

import { DocumentChoice } from './document-choice.client'
import styles from './import.module.css'
import { PlanDecision } from './plan-decision.client'
import { ResultReport } from './result-report.client'
import { useImport } from './use-import'

/** Choose a document, see what it would do, decide, and see what was written. */
export function ImportScreen(): ReactNode {
  const { stage, isBusy, message, choose, apply, startOver } = useImport()
  return (
    <div aria-busy={isBusy}>
      <p role="status" className={styles.message}>
        {message}
      </p>
      {stage.at === 'choice' && <DocumentChoice isBusy={isBusy} onChoose={choose} />}
      {stage.at === 'plan' && (
        <PlanDecision
          key={`${stage.file.name} ${stage.attempt}`}
          preview={stage.preview}
          notice={stage.notice}
          isBusy={isBusy}
          onApply={apply}
          onStartOver={startOver}
        />
      )}
      {stage.at === 'result' && <ResultReport result={stage.result} onStartOver={startOver} />}
    </div>
  )
}
