import { Parser } from 'htmlparser2'

import { colourSchemeScript } from '@/domain/site/colour-scheme-script'

/** The elements in the head of a public page, with their names. */
const headParts =
  /^(title|meta (charset|color-scheme|description|robots|theme-color|viewport|(citation_|og:|twitter:).+)|link (alternate|apple-touch-icon|canonical|icon|manifest|stylesheet))$/

/** What our own script reads, and the attributes of robust links: https://robustlinks.mementoweb.org/spec/ */
const ownData = /^data-(address|copy|shows-address|originalurl|versionurl|versiondate)$/

/**
 * What in a page is neither the document nor a script of ours, so that Next or React wrote it for a client that is not
 * there. It knows what a page may have, and so tells of markup that nobody has seen yet.
 */
export function partsOfClient(html: string): string[] {
  const parts: string[] = []
  let isInHead = false
  let script: string | null = null
  const parser = new Parser({
    oncomment: (text) => parts.push(`<!--${text}-->`),
    onopentag: (element, attributes) => {
      const names = Object.keys(attributes)
      parts.push(...names.filter(isForeign).map((name) => `<${element} ${name}>`))
      if (element === 'template' || /^[A-Z]:/.test(attributes.id ?? '')) parts.push(`<${element}>`)
      if (element === 'script') script = isOwn(attributes) ? null : ''
      else if (isInHead && !headParts.test(named(element, attributes)))
        parts.push(`<${named(element, attributes)}> in the head`)
      if (element === 'head') isInHead = true
    },
    ontext: (text) => {
      if (script !== null) script += text
    },
    onclosetag: (element) => {
      if (element === 'head') isInHead = false
      if (element !== 'script') return
      if (script !== null && script !== colourSchemeScript) parts.push(`<script>${script.slice(0, 60)}`)
      script = null
    },
  })
  parser.end(html)
  return parts
}

function isForeign(attribute: string): boolean {
  return /^(on|style$|hidden$|nonce$|data-)/.test(attribute) && !ownData.test(attribute)
}

function isOwn({ type, src }: Record<string, string>): boolean {
  return type === 'application/ld+json' || /^\/behaviours-[0-9a-f]+\.js$/.test(src ?? '')
}

function named(element: string, { name, property, rel, ...others }: Record<string, string>): string {
  const told = name ?? property ?? rel ?? ('charset' in others ? 'charset' : '')
  return `${element} ${told}`.trim()
}
