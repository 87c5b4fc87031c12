'use client'

import { useEffect } from 'react'

/** Marks, in the table of contents with this id, the part of the page that is being read. */
export function ReadingPlace({ contents }: { contents: string }): null {
  useEffect(() => {
    const nav = document.getElementById(contents)
    const links = [...(nav?.querySelectorAll('a') ?? [])]
    let marked: HTMLAnchorElement | undefined
    function mark(): void {
      const line = readingLine()
      const here = links.findLast((link) => topOf(link) <= line)
      if (here === marked) return
      marked?.removeAttribute('aria-current')
      here?.setAttribute('aria-current', 'location')
      if (here && nav) nav.scrollTop = here.offsetTop - nav.clientHeight / 2
      marked = here
    }
    mark()
    addEventListener('scroll', mark, { passive: true })
    return () => removeEventListener('scroll', mark)
  }, [contents])
  return null
}

/** Where the part that a link leads to begins, from the top of the window. */
function topOf({ hash }: HTMLAnchorElement): number {
  return document.getElementById(decodeURIComponent(hash.slice(1)))?.getBoundingClientRect().top ?? Infinity
}

/** A quarter from the top; it sinks to the bottom on the last screen, whose parts never come up that far. */
function readingLine(): number {
  const left = document.documentElement.scrollHeight - innerHeight - scrollY
  return Math.max(innerHeight / 4, innerHeight - left)
}
