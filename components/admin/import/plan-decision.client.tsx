'use client'

import { Banner, Button } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'

import type { ImportPreview, PreviewedRecord } from '@/domain/document/import-preview'

import { ChangeList } from './change-list'
import { ConflictChoice } from './conflict-choice.client'
import { FocusedHeading } from './focused-heading.client'
import styles from './import.module.css'
import { PlanSummary } from './plan-summary'
import { ProblemList } from './problem-list'
import { StatusChoice } from './status-choice.client'
import type { Decision, TextChoice } from './requests'

/** What the document would do, and what somebody decides about it. */
export function PlanDecision({
  preview,
  notice,
  isBusy,
  onApply,
  onStartOver,
}: {
  preview: ImportPreview
  notice: string | null
  isBusy: boolean
  onApply: (decision: Decision) => Promise<void>
  onStartOver: () => void
}): ReactNode {
  const [status, setStatus] = useState<Decision['status']>('draft')
  const [choices, setChoices] = useState<Decision['choices']>(new Map())
  const records = status === 'draft' ? preview.records.map(asDraft) : preview.records
  const inConflict = preview.records.filter(({ conflicts }) => conflicts.length > 0)
  const settle = ({ id, choice }: { id: string; choice: TextChoice }): void =>
    setChoices((chosen) => new Map(chosen).set(id, choice))
  return (
    <>
      <FocusedHeading>{preview.title ?? preview.file}</FocusedHeading>
      {notice && <Banner type="warning">{notice}</Banner>}
      <PlanSummary preview={{ ...preview, records }} />
      {inConflict.length > 0 && (
        <section className={styles.part}>
          <h3>Kies welke tekst er komt te staan</h3>
          <p>
            Hier staat een andere tekst dan in het document. Wat je niet kiest, blijft open: de tekst die er
            staat, blijft, en bij de volgende import staat de keuze hier weer.
          </p>
          {inConflict.flatMap(({ label, conflicts }) =>
            conflicts.map((conflict) => (
              <ConflictChoice
                key={conflict.id}
                {...{ conflict, label, choice: choices.get(conflict.id) ?? null, onSettle: settle }}
              />
            )),
          )}
        </section>
      )}
      <ProblemList problems={preview.problems} hasLines={preview.hasLines} />
      <ChangeList records={records} />
      {preview.fingerprint !== null && <StatusChoice status={status} onChange={setStatus} />}
      <div className={styles.actions}>
        {preview.fingerprint !== null && (
          <Button disabled={isBusy} onClick={() => void onApply({ status, choices })}>
            Importeer
          </Button>
        )}
        <Button buttonStyle="secondary" disabled={isBusy} onClick={onStartOver}>
          Ander document
        </Button>
      </div>
    </>
  )
}

/** What is changed of a record where nothing becomes public. */
function asDraft(record: PreviewedRecord): PreviewedRecord {
  const changes = record.changes.filter(({ isPublication }) => !isPublication)
  const action = record.action === 'update' && changes.length === 0 ? 'unchanged' : record.action
  return { ...record, changes, action }
}
