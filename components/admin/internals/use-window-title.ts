import { usePathname } from 'next/navigation'
import { useLayoutEffect } from 'react'

/**
 * Calls the window by these names, from the most to the least particular, for as long as this page is open; `null` leaves
 * it as it is.
 *
 * Relies on Next writing the title that Payload gives a page into the head: that comes some time after the page, and
 * again. Where it goes elsewhere, the window is called after the kind of its document alone.
 */
export function useWindowTitle(names: (string | undefined)[] | null): void {
  const pathname = usePathname()
  const title = names && [...names, 'Gids'].filter(Boolean).join(' – ')
  // Ends before the next page gets its own title.
  useLayoutEffect(() => {
    if (title === null) return undefined
    const write = (): void => {
      if (document.title !== title) document.title = title
    }
    write()
    const observer = new MutationObserver(write)
    observer.observe(document.head, { subtree: true, childList: true, characterData: true })
    return () => observer.disconnect()
  }, [pathname, title])
}
