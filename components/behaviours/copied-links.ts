import { Behaviour, make } from './behaviour'

/**
 * Lets every link with `data-copy` on the page copy its address, mark what it stands in, and say so. In a browser
 * that may not copy, each is the link that it is.
 */
export class CopiedLinks extends Behaviour {
  #timer = 0

  protected start(signal: AbortSignal): void {
    if (!('clipboard' in navigator)) return
    const status = make('p', {
      role: 'status',
      className: 'fixed inset-x-0 bottom-4 text-center print:hidden',
    })
    this.replaceChildren(status)
    for (const link of document.querySelectorAll<HTMLElement>('a[data-copy]')) nameCopying(link)
    const copy = (event: MouseEvent): void => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-copy]')
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      navigator.clipboard.writeText(link.href).then(
        () => {
          mark(link)
          this.#say(status)
        },
        () => location.assign(link.href),
      )
    }
    document.addEventListener('click', copy, { signal })
  }

  #say(status: HTMLElement): void {
    clearTimeout(this.#timer)
    status.replaceChildren(
      make('span', {
        textContent: 'Link gekopieerd',
        className: 'rounded-small bg-ink px-4 py-2 text-small text-paper',
      }),
    )
    this.#timer = window.setTimeout(() => status.replaceChildren(), 4000)
  }
}

/** "Vaste link naar vraag 1.1" is a link without this script; with it, it copies. */
function nameCopying(link: HTMLElement): void {
  link.title = link.title.replace('Vaste', 'Kopieer de vaste')
}

/** A new fragment scrolls and takes the focus along; who copies stays where he is. */
function mark(link: HTMLElement): void {
  const { scrollY } = window
  location.hash = link.closest('li')?.id ?? ''
  scrollTo(0, scrollY)
  link.focus({ preventScroll: true })
}
