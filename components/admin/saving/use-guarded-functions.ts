import { useMemo } from 'react'

import { useServerFunctions, type ServerFunctionsContextType } from '@payloadcms/ui'

import { keepChangedValues } from './keep-changed-values'
import { openForms } from './open-forms'
import { documentPath } from './saved-documents'

/**
 * The functions that a form asks of the server, of which the answer to a save leaves alone what was changed since it was
 * sent. A form of Payload takes over what the server holds of every field but the one that was changed last, and so
 * loses the changes before that one (https://github.com/payloadcms/payload/issues/17676).
 *
 * Relies on a form asking for its state with both the saved document and what was sent after a save, and at no other
 * moment. Where it does not, two changes during one save have to be tried again.
 */
export function useGuardedFunctions(): ServerFunctionsContextType {
  const functions = useServerFunctions()
  return useMemo(
    () => ({
      ...functions,
      getFormState: async (asked) => {
        const answer = await functions.getFormState(asked)
        const { collectionSlug: collection, data, formState: sent, id } = asked
        const isAfterSave = data !== undefined && sent !== undefined && collection && id !== undefined
        const current = isAfterSave ? openForms.get(documentPath({ collection, id }))?.() : undefined
        if (!current || !sent || !answer?.state) return answer
        return { ...answer, state: keepChangedValues({ answered: answer.state, sent, current }) }
      },
    }),
    [functions],
  )
}
