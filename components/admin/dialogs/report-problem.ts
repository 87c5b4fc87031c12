import { toast } from '@payloadcms/ui'

/** What the dialog that is open hears when there is a problem, with the sentence as its `detail`. */
export const problemEvent = 'problem'

/**
 * Tells the person at the screen what went wrong: in the dialog that is open, since nothing outside it can be reached or
 * is read aloud, and otherwise as Payload does.
 */
export function reportProblem(problem: string): void {
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1)
  if (dialog) dialog.dispatchEvent(new CustomEvent(problemEvent, { detail: problem }))
  else toast.error(problem)
}
