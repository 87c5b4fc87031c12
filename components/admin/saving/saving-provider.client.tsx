'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'

import { ServerFunctionsContext, toast } from '@payloadcms/ui'

import { ConflictDialog } from '../conflict/conflict-dialog.client'
import { askOnConflict, type Conflict } from '../internals/ask-on-conflict'
import { interceptFetch } from '../internals/intercept-fetch'
import { guardSaves } from './guard-saves'
import { LogInDialog } from './log-in-dialog.client'
import { noticeUpgrade } from './notice-upgrade'
import { pauseBefore } from './pause'
import { saveStates } from './save-states'
import { savedDocuments } from './saved-documents'
import { useGuardedFunctions } from './use-guarded-functions'

type Choice = 'save' | 'stop'

interface Question {
  conflict: Conflict
  answer: (answer: Choice) => void
}

/** Around the whole admin: what happens when a save meets another one, or does not arrive. */
export function SavingProvider({ children }: { children: ReactNode }): ReactNode {
  const [question, setQuestion] = useState<Question | null>(null)
  const [logIn, setLogIn] = useState<{ answer: (isLoggedIn: boolean) => void } | null>(null)
  const loggingIn = useRef<Promise<boolean> | null>(null)
  const functions = useGuardedFunctions()
  useEffect(
    () =>
      interceptFetch((fetch) =>
        guardSaves({
          fetch: askOnConflict({
            fetch: noticeUpgrade({ fetch, tell: tellUpgrade }),
            ask: (conflict) => new Promise((answer) => setQuestion({ conflict, answer })),
            baseOf: (path) => savedDocuments.get(path) ?? null,
          }),
          report: saveStates.set,
          // Whatever finds that the session has ended waits for one dialog.
          logIn: () => {
            loggingIn.current ??= new Promise<boolean>((answer) => setLogIn({ answer })).finally(() => {
              loggingIn.current = null
            })
            return loggingIn.current
          },
          pause: pauseBefore,
        }),
      ),
    [],
  )
  return (
    <>
      <ServerFunctionsContext value={functions}>{children}</ServerFunctionsContext>
      {question && (
        <ConflictDialog
          conflict={question.conflict}
          onAnswer={(given) => {
            question.answer(given)
            setQuestion(null)
          }}
        />
      )}
      {logIn && (
        <LogInDialog
          onAnswer={(isLoggedIn) => {
            logIn.answer(isLoggedIn)
            setLogIn(null)
          }}
        />
      )}
    </>
  )
}

/** It stays until the page is loaded again, and is said once. */
function tellUpgrade(): void {
  const sentence =
    'De gids is bijgewerkt sinds je deze pagina opende. Bewaar je werk, en laad de pagina opnieuw.'
  toast.warning(sentence, { id: 'upgrade', duration: Infinity })
}
