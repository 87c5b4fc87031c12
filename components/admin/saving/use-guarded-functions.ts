import { useMemo } from 'react'

import { useServerFunctions, type ServerFunctionsContextType } from '@payloadcms/ui'
import { deepCopyObjectSimpleWithoutReactComponents } from 'payload/shared'

import { hasNewRows, isUnchanged, keepChangedValues, withNewRows } from './keep-changes'
import { formKey, openForms } from './open-forms'

type GetFormState = ServerFunctionsContextType['getFormState']

/** The functions that a form asks of the server, whose answers lose nothing of what was done in the form meanwhile. */
export function useGuardedFunctions(): ServerFunctionsContextType {
  const functions = useServerFunctions()
  return useMemo(() => ({ ...functions, getFormState: guardFormState(functions.getFormState) }), [functions])
}

/**
 * Leaves alone what was changed since the form was sent, and asks again for rows that were added since. A form of Payload
 * takes over what the server holds after a save of every field but the one that was changed last, and so loses the
 * changes before that one (https://github.com/payloadcms/payload/issues/17676). It compares itself with what it held
 * when an answer came, and so never asks for a row that was added in the quarter of a second before. And it takes its own
 * note that a save has arrived for a change that was made meanwhile, by which each second save left it unsaved.
 *
 * Relies on a form asking for its state with the saved document after a save and at no other moment, and on `isLoading`
 * of rows that wait for their fields. Where that changes, two changes during one save have to be tried again.
 */
function guardFormState(getFormState: GetFormState): GetFormState {
  return async function ask(asked): ReturnType<GetFormState> {
    const answer = await getFormState(asked)
    const { data, formState: sent, signal } = asked
    const form = openForms.get(formKey(asked))
    if (!answer?.state || !sent || !form || signal?.aborted) return answer
    let { state } = answer
    if (hasNewRows({ sent, current: form.getFields() })) {
      const formState = deepCopyObjectSimpleWithoutReactComponents(form.getFields(), { excludeFiles: true })
      const later = await ask({ ...asked, data: undefined, formState })
      state = withNewRows({ answered: state, later: later?.state ?? {} })
    }
    if (!data) return { ...answer, state }
    const current = form.getFields()
    if (isUnchanged({ sent, current })) form.setModified(false)
    return { ...answer, state: keepChangedValues({ answered: state, sent, current }) }
  }
}
