import { useState } from 'react'

import { largestDocument, type ImportPreview, type ImportResult } from '@/domain/document/import-preview'

import { requestApply, requestPlan, type Decision } from './requests'

/** Where somebody is: choosing a document, deciding on its plan, or reading what was written. */
export type Stage =
  | { at: 'choice' }
  | { at: 'plan'; file: File; preview: ImportPreview; notice: string | null; attempt: number }
  | { at: 'result'; result: ImportResult }

export interface ImportSteps {
  stage: Stage
  isBusy: boolean
  /** What is going on, or what went wrong; empty when there is nothing to say. */
  message: string
  choose: (file: File) => Promise<void>
  apply: (decision: Decision) => Promise<void>
  startOver: () => void
}

/** The steps of an import: a document is planned, somebody decides, and exactly that is written. */
export function useImport(): ImportSteps {
  const [stage, setStage] = useState<Stage>({ at: 'choice' })
  const [isBusy, setBusy] = useState(false)
  const [message, setMessage] = useState('')

  const choose = async (file: File): Promise<void> => {
    const refused = refusalOf(file)
    if (refused) return setMessage(refused)
    setBusy(true)
    setMessage(`“${file.name}” wordt gelezen …`)
    const answer = await requestPlan(file)
    setBusy(false)
    if (!answer.ok) return setMessage(answer.message)
    setMessage(`“${file.name}” is gelezen. Er is ${answer.body.fingerprint ? 'nog ' : ''}niets geschreven.`)
    setStage({ at: 'plan', file, preview: answer.body, notice: null, attempt: 1 })
  }

  const apply = async (decision: Decision): Promise<void> => {
    if (stage.at !== 'plan') return
    setBusy(true)
    setMessage('Het document wordt geïmporteerd …')
    const answer = await requestApply({
      file: stage.file,
      fingerprint: stage.preview.fingerprint,
      ...decision,
    })
    setBusy(false)
    if (answer.ok) {
      setMessage('Het document is geïmporteerd.')
      return setStage({ at: 'result', result: answer.body })
    }
    setMessage(answer.message)
    if (answer.preview)
      setStage({ ...stage, preview: answer.preview, notice: answer.message, attempt: stage.attempt + 1 })
  }

  const startOver = (): void => {
    setMessage('')
    setStage({ at: 'choice' })
  }

  return { stage, isBusy, message, choose, apply, startOver }
}

function refusalOf({ name, size }: File): string | null {
  if (!/\.md$/i.test(name)) return `“${name}” is geen document: kies een bestand dat op .md eindigt.`
  if (size > largestDocument) return `“${name}” is groter dan 1 MB.`
  return null
}
