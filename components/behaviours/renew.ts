/** An element that stays in the document, and the one that stands for it in what is put around it. */
export interface Kept {
  old: Element
  fresh: Element
}

/**
 * Puts `fresh` in the place of `old`. Where the kept element is inside, it and what it stands in stay in the document
 * and take over attributes, and all around it is replaced: a control keeps the focus, the caret and what was typed.
 */
export function renew({ old, fresh, kept }: { old: Element; fresh: Element; kept?: Kept }): void {
  const isInside = kept && old.contains(kept.old) && fresh.contains(kept.fresh)
  if (!isInside || old.localName !== fresh.localName || (old === kept.old) !== (fresh === kept.fresh)) {
    old.replaceWith(fresh)
    return
  }
  takeOverAttributes({ old, fresh })
  const inner = childWith({ parent: old, inside: kept.old })
  const freshInner = childWith({ parent: fresh, inside: kept.fresh })
  if (!inner || !freshInner) {
    old.replaceChildren(...fresh.childNodes)
    return
  }
  const around = [...fresh.childNodes]
  const place = around.indexOf(freshInner)
  for (const child of [...old.childNodes]) if (child !== inner) child.remove()
  inner.before(...around.slice(0, place))
  inner.after(...around.slice(place + 1))
  renew({ old: inner, fresh: freshInner, kept })
}

/**
 * The element of `fresh` that stands for this one: of the same name, field and address, and for a checkbox of the
 * same value.
 */
export function counterpart({ of, fresh }: { of: Element; fresh: Element }): Element | undefined {
  const key = keyOf(of)
  return [...fresh.querySelectorAll(of.localName)].find((element) => keyOf(element) === key)
}

function keyOf(element: Element): string {
  const names = ['name', 'href', ...(element.getAttribute('type') === 'checkbox' ? ['value'] : [])]
  return names.map((name) => element.getAttribute(name)).join(' ')
}

function childWith({ parent, inside }: { parent: Element; inside: Element }): Element | undefined {
  return [...parent.children].find((child) => child.contains(inside))
}

/** What was opened by hand stays open. */
function takeOverAttributes({ old, fresh }: { old: Element; fresh: Element }): void {
  for (const name of old.getAttributeNames()) {
    if (name !== 'open' && !fresh.hasAttribute(name)) old.removeAttribute(name)
  }
  for (const { name, value } of fresh.attributes) old.setAttribute(name, value)
}
