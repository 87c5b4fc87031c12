import { useEffect, useEffectEvent } from 'react'

import { selectionButtons } from './selection-buttons'

/**
 * Has a button that Payload shows above a list do something else than Payload would.
 *
 * Relies on what `selectionButtons` relies on. Where that changes, the button does what Payload has it do: it publishes
 * a selection after a question that does not say what becomes public.
 */
export function useSelectionButton({ label, onPress }: { label: string; onPress: () => void }): void {
  const press = useEffectEvent(onPress)
  useEffect(() => {
    const catchPress = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || !event.target.closest(selectionButtons([label]))) return
      event.preventDefault()
      event.stopPropagation()
      press()
    }
    document.addEventListener('click', catchPress, true)
    return () => document.removeEventListener('click', catchPress, true)
  }, [label])
}
