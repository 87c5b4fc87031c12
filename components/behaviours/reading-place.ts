import { partBeingRead, type PlacedPart } from './part-being-read'

import { Behaviour } from './behaviour'

/** Marks, in the table of contents that it stands in, the part of the page that is being read. */
export class ReadingPlace extends Behaviour {
  protected start(signal: AbortSignal): void {
    const contents = this.closest('nav')
    if (!contents) return
    const links = [...contents.querySelectorAll('a')]
    let marked: HTMLAnchorElement | undefined
    const mark = (): void => {
      const here = partBeingRead({
        parts: links.map(placed),
        requested: location.hash,
        height: innerHeight,
        left: document.documentElement.scrollHeight - innerHeight - scrollY,
      })?.link
      if (here === marked) return
      marked?.removeAttribute('aria-current')
      here?.setAttribute('aria-current', 'location')
      // Under the pointer nothing moves: a link that is about to be clicked stays where it is.
      if (here && !contents.matches(':hover')) contents.scrollTop = here.offsetTop - contents.clientHeight / 2
      marked = here
    }
    // At the top nothing is being read yet, and to look where the parts are would lay out the page once more.
    if (location.hash) mark()
    addEventListener('scroll', mark, { passive: true, signal })
    addEventListener('hashchange', mark, { signal })
  }
}

/** Where the part that a link leads to begins, from the top of the window. */
function placed(link: HTMLAnchorElement): PlacedPart & { link: HTMLAnchorElement } {
  const { hash } = link
  return { link, hash, top: document.getElementById(hash.slice(1))?.getBoundingClientRect().top ?? Infinity }
}
