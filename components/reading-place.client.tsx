'use client'

import { useEffect } from 'react'

/** Marks, in the table of contents with this id, the part of the page that is being read. */
export function ReadingPlace({ contents }: { contents: string }): null {
  useEffect(() => {
    const nav = document.getElementById(contents)
    const links = [...(nav?.querySelectorAll('a') ?? [])]
    let marked: HTMLAnchorElement | undefined
    function mark(): void {
      const here = beingRead(links)
      if (here === marked) return
      marked?.removeAttribute('aria-current')
      here?.setAttribute('aria-current', 'location')
      if (here && nav) nav.scrollTop = here.offsetTop - nav.clientHeight / 2
      marked = here
    }
    mark()
    addEventListener('scroll', mark, { passive: true })
    addEventListener('hashchange', mark)
    return () => {
      removeEventListener('scroll', mark)
      removeEventListener('hashchange', mark)
    }
  }, [contents])
  return null
}

/**
 * The last part that began above a line near the top of the window. On the last screen, whose parts never come up
 * that far, the line sinks along, unless the part that was asked for stands at the top; at the very end it is that one.
 */
function beingRead(links: HTMLAnchorElement[]): HTMLAnchorElement | undefined {
  const left = document.documentElement.scrollHeight - innerHeight - scrollY
  const asked = links.find(({ hash }) => hash === location.hash)
  if (asked && topOf(asked) > 0 && (left < 2 || topOf(asked) < line)) return asked
  return links.findLast((link) => topOf(link) <= Math.max(line, innerHeight - left))
}

const line = 96

/** Where the part that a link leads to begins, from the top of the window. */
function topOf({ hash }: HTMLAnchorElement): number {
  return document.getElementById(hash.slice(1))?.getBoundingClientRect().top ?? Infinity
}
