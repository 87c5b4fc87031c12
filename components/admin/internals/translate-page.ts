import { dutchFor } from './hard-coded-words'
import { mendPart } from './mend-parts'

const named = ['aria-label', 'title', 'placeholder', 'aria-roledescription']

/** Where these libraries speak in sentences. Elsewhere a text may be somebody’s own. */
const spoken =
  '[id^="DndLiveRegion"], [id^="DndDescribedBy"], [id*="-live-region"], [aria-live], .react-datepicker, .payload-toast-container'

/** Puts what is written in English into Dutch, now and whenever the page changes, until what is returned is called. */
export function translatePage(page: HTMLElement): () => void {
  translate(page)
  const observer = new MutationObserver((changes) => {
    for (const { target, type, addedNodes } of changes) {
      if (type === 'attributes' && target instanceof Element) translateNames(target)
      if (type === 'characterData') translateText(target)
      for (const node of addedNodes) translate(node)
    }
  })
  const everything = { subtree: true, childList: true, characterData: true, attributeFilter: named }
  observer.observe(page, everything)
  return () => observer.disconnect()
}

function translate(node: Node): void {
  if (!(node instanceof Element)) return translateText(node)
  for (const element of [node, ...node.querySelectorAll('*')]) translateNames(element)
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) translateText(texts.currentNode)
}

function translateNames(element: Element): void {
  mendPart(element)
  for (const name of named) {
    const text = element.getAttribute(name)
    const dutch = text && dutchFor(text)
    if (dutch && dutch !== text) element.setAttribute(name, dutch)
  }
}

function translateText(node: Node): void {
  const text = node.textContent
  if (!text || !node.parentElement?.closest(spoken)) return
  const dutch = dutchFor(text)
  if (dutch !== text) node.textContent = dutch
}
