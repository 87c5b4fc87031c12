'use client'

import type { ReactNode } from 'react'

import { DocumentChoice } from './document-choice.client'
import { FrontMatterForm } from './front-matter-form.client'
import styles from './import.module.css'
import { PlanDecision } from './plan-decision.client'
import { ResultReport } from './result-report.client'
import { useImport } from './use-import'

/** Choose a document, see what it would do, decide, and see what was written. */
export function ImportScreen(): ReactNode {
  const { stage, isBusy, message, choose, describe, apply, startOver } = useImport()
  return (
    <div aria-busy={isBusy}>
      <p role="status" className={styles.message}>
        {message}
      </p>
      {stage.at === 'choice' && <DocumentChoice isBusy={isBusy} onChoose={choose} />}
      {stage.at === 'front-matter' && (
        <FrontMatterForm
          file={stage.file.name}
          offer={stage.offer}
          isBusy={isBusy}
          onDescribe={describe}
          onStartOver={startOver}
        />
      )}
      {stage.at === 'plan' && (
        <PlanDecision
          key={`${stage.given.file.name} ${stage.attempt}`}
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
