'use client'

import { useState, type FormEvent, type ReactNode } from 'react'

import { Button, useAuth } from '@payloadcms/ui'

import { post } from '../send'
import { DialogButtons, ModalDialog } from '../dialogs/modal-dialog.client'
import { reportProblem } from '../dialogs/report-problem'

/** Asks who is in the middle of something to log in again, without leaving the page. */
export function LogInDialog({ onAnswer }: { onAnswer: (isLoggedIn: boolean) => void }): ReactNode {
  const email = useKnownEmail()
  const logIn = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const entries = Object.fromEntries(new FormData(event.currentTarget))
    const problem = await post({ path: '/api/users/login', body: entries })
    if (problem === null) onAnswer(true)
    else reportProblem(problem)
  }
  return (
    <ModalDialog title="Log opnieuw in" onClose={() => onAnswer(false)}>
      <p>Je bent niet meer ingelogd. Na het inloggen wordt je tekst bewaard, en ga je verder waar je was.</p>
      <form onSubmit={(event) => void logIn(event)}>
        <label>
          E-mail
          <input name="email" type="email" autoComplete="username" defaultValue={email} required />
        </label>
        <label>
          Wachtwoord
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <DialogButtons>
          <Button buttonStyle="secondary" margin={false} onClick={() => onAnswer(false)}>
            Later
          </Button>
          <Button type="submit" margin={false}>
            Inloggen
          </Button>
        </DialogButtons>
      </form>
    </ModalDialog>
  )
}

/** Of who was logged in when the page was opened; Payload forgets it when the session ends. */
function useKnownEmail(): string {
  const { user } = useAuth()
  const [email] = useState(user?.email ?? '')
  return email
}
