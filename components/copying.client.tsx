'use client'

import { useEffect, useState, type ReactNode } from 'react'

/**
 * Lets every link with `data-copy` on the page copy its address, mark what it stands in, and say so. Without
 * JavaScript, or in a browser that may not copy, each is the link that it is.
 */
export function Copying(): ReactNode {
  const [said, say] = useState('')
  useEffect(() => {
    let timer = 0
    function onClick(event: MouseEvent): void {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-copy]')
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      if (!('clipboard' in navigator)) return
      event.preventDefault()
      void navigator.clipboard.writeText(link.href).then(
        () => {
          mark(link)
          say('Link gekopieerd')
          clearTimeout(timer)
          timer = window.setTimeout(say, 4000, '')
        },
        () => location.assign(link.href),
      )
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])
  return (
    <p role="status" className="fixed inset-x-0 bottom-4 text-center print:hidden">
      {said && <span className="rounded-small bg-ink px-4 py-2 text-small text-paper">{said}</span>}
    </p>
  )
}

/** A new fragment scrolls and takes the focus along; who copies stays where he is. */
function mark(link: HTMLElement): void {
  const { scrollY } = window
  location.hash = link.closest('li')?.id ?? ''
  window.scrollTo(0, scrollY)
  link.focus({ preventScroll: true })
}
