import { useState } from 'react'

import {
  largestDocument,
  largestWordFile,
  type FrontMatter,
  type ImportPreview,
  type ImportResult,
  type OfferedFrontMatter,
} from '@/domain/document/import-preview'

import { requestApply, requestPlan, type Decision, type GivenDocument } from './requests'

/** Where somebody is: choosing a document, naming it, deciding on its plan, or reading what was written. */
export type Stage =
  | { at: 'choice' }
  | { at: 'front-matter'; file: File; offer: OfferedFrontMatter }
  | { at: 'plan'; given: GivenDocument; preview: ImportPreview; notice: string | null; attempt: number }
  | { at: 'result'; result: ImportResult }

export interface ImportSteps {
  stage: Stage
  isBusy: boolean
  /** What is going on, or what went wrong; empty when there is nothing to say. */
  message: string
  choose: (file: File) => Promise<void>
  describe: (frontMatter: FrontMatter) => Promise<void>
  apply: (decision: Decision) => Promise<void>
  startOver: () => void
}

/** The steps of an import: a document is planned, somebody decides, and exactly that is written. */
export function useImport(): ImportSteps {
  const [stage, setStage] = useState<Stage>({ at: 'choice' })
  const [isBusy, setBusy] = useState(false)
  const [message, setMessage] = useState('')

  const choose = async (file: File): Promise<void> => {
    const rejection = rejectionOf(file)
    if (rejection) return setMessage(rejection)
    await plan({ file, frontMatter: null })
  }

  const describe = async (frontMatter: FrontMatter): Promise<void> => {
    if (stage.at === 'front-matter') await plan({ file: stage.file, frontMatter })
  }

  const plan = async (given: GivenDocument): Promise<void> => {
    const { file } = given
    setBusy(true)
    setMessage(`“${file.name}” wordt gelezen …`)
    const answer = await requestPlan(given)
    setBusy(false)
    if (!answer.ok) return setMessage(answer.message)
    const { offer, fingerprint } = answer.body
    setMessage(`“${file.name}” is gelezen. Er is ${fingerprint || offer ? 'nog ' : ''}niets geschreven.`)
    setStage(
      offer
        ? { at: 'front-matter', file, offer }
        : { at: 'plan', given, preview: answer.body, notice: null, attempt: 1 },
    )
  }

  const apply = async (decision: Decision): Promise<void> => {
    if (stage.at !== 'plan') return
    setBusy(true)
    setMessage('Het document wordt geïmporteerd …')
    const answer = await requestApply({
      ...stage.given,
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

  return { stage, isBusy, message, choose, describe, apply, startOver }
}

function rejectionOf({ name, size }: File): string | null {
  const extension = /\.(md|markdown|txt|html?|docx)$/i.exec(name)?.[1]
  if (!extension)
    return `“${name}” is geen document: kies een bestand dat op .md, .docx, .html of .txt eindigt.`
  const isWord = extension.toLowerCase() === 'docx'
  if (size <= (isWord ? largestWordFile : largestDocument)) return null
  return `“${name}” is groter dan ${isWord ? '10' : '1'} MB.`
}
