'use client'

import { useEffect, useRef } from 'react'

import { useModal } from '@payloadcms/ui'
import { createClientFeature, LinkNode, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { $nodesOfType } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'

/**
 * Takes a link away that has no address when its window is closed, and leaves its words. Payload makes the link before
 * it asks for the address.
 *
 * Relies on the name of that window, and on the beginning of an address that such a link has. Where one changes, the
 * words look like a link until they are saved, which takes it away.
 */
export const RemoveBegunLinks = createClientFeature({
  plugins: [{ Component: RemoveOnClose, position: 'normal' }],
})

function RemoveOnClose(): null {
  const [editor] = useLexicalComposerContext()
  const { uuid } = useEditorConfigContext()
  const { modalState } = useModal()
  const isOpen = Object.entries(modalState).some(
    ([name, modal]) => name.endsWith(`lexical-rich-text-link-${uuid}`) && modal.isOpen,
  )
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    const isClosed = wasOpen.current && !isOpen
    wasOpen.current = isOpen
    // Payload takes what was filled in one millisecond after the window was closed.
    if (isClosed) setTimeout(() => editor.update(removeBegun), 1)
  }, [editor, isOpen])
  return null
}

function removeBegun(): void {
  for (const link of $nodesOfType(LinkNode)) {
    if (!/^(https?:\/\/)?$/.test(link.getFields().url ?? '')) continue
    for (const child of link.getChildren()) link.insertBefore(child)
    link.remove()
  }
}
