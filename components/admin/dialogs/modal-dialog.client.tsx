'use client'

import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

import styles from './modal-dialog.module.css'
import { problemEvent, reportProblem } from './report-problem'

/** A dialog above the page, from when it is rendered until it is not. */
export function ModalDialog({
  title,
  isWide = false,
  buttons,
  onClose,
  children,
}: {
  title: string
  /** For what is compared side by side. */
  isWide?: boolean
  /** In the order in which they stand; left out where a form within has its own. */
  buttons?: ReactNode
  /** Also for Escape; once a text was typed, for the second. */
  onClose: () => void
  children: ReactNode
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const problem = useReportedProblem(dialog)
  const hasText = useRef(false)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    document.documentElement.addEventListener('keydown', keepWindowOpen)
    return () => {
      document.documentElement.removeEventListener('keydown', keepWindowOpen)
      // Gives the focus back to what had it.
      element?.close()
    }
  }, [])
  // Outside the form of the document, which Enter would save.
  return createPortal(
    <dialog
      ref={dialog}
      className={isWide ? styles.wide : styles.dialog}
      aria-labelledby={heading}
      onInput={({ target }) => {
        if (target instanceof HTMLTextAreaElement) hasText.current = target.value !== ''
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !hasText.current) return
        event.preventDefault()
        hasText.current = false
        reportProblem('Druk nog eens op Escape om je tekst te laten vallen.')
      }}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={() => {
        // A browser closes it itself when Escape is pressed twice.
        if (!dialog.current?.open) onClose()
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      {buttons && <DialogButtons>{buttons}</DialogButtons>}
    </dialog>,
    window.document.body,
  )
}

/** Payload closes the window below a dialog when Escape is pressed in that. */
function keepWindowOpen(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation()
}

export function DialogButtons({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles.buttons}>{children}</div>
}

function useReportedProblem(dialog: { current: HTMLDialogElement | null }): string | null {
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    const show = (event: Event): void => {
      if (event instanceof CustomEvent) setProblem(String(event.detail))
    }
    const element = dialog.current
    element?.addEventListener(problemEvent, show)
    return () => element?.removeEventListener(problemEvent, show)
  }, [dialog])
  return problem
}
