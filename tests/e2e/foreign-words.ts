import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import type { Page } from '@playwright/test'
import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'

/** What Payload and Lexical say in English without a translation, whole or as a beginning. */
const untranslated = [
  /^(Drag to move|Add block|Insert Paragraph|Edit link|Remove link|No columns selected|Bulk Upload)$/,
  /^(Edit|Toggle|Open(?! menu$)|Close|Select|Move|Remove|Sort by|Clear|Loading) [\p{L}[]/u,
  /^(Failed to|Something went wrong|Unable to|Successfully|No options|Press |option )/,
]

/** English of Payload that is a Dutch word of the guide. */
const ofOurs = new Set(['Import', 'of'])

/** What no screen shows to a person: a value where a word should be. */
const raw = [
  /\[object Object\]/,
  /\bundefined\b|\bNaN\b|\bnull\b/,
  /^ID: ?\d+$/,
  /^(topics|subtopics|organisations|sources|pages|media|users|shared-previews|published|draft)$/,
  /\b\d{1,2}:\d{2} (AM|PM)\b/i,
]

/** Tells of each text whether it is English of Payload or Lexical, or a raw value. */
export async function foreignWords(): Promise<(text: string) => boolean> {
  const pairs = [
    pairsOf({ english: en.translations, dutch: nl.translations }),
    ...(await lexicalPairs()),
  ].flat()
  const dutch = new Set(pairs.map(([, words]) => words))
  const patterns = pairs
    .filter(([english, words]) => english !== words && !dutch.has(english) && !ofOurs.has(english))
    .map(([english]) => patternOf(english))
  return (text) => [...patterns, ...untranslated, ...raw].some((pattern) => pattern.test(text))
}

/** All that a page says: its visible text by element, and what its parts are called. */
export async function wordsOn(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const words = new Set<string>([document.title])
    const attributes = ['aria-label', 'title', 'placeholder', 'alt']
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('nextjs-portal, script'))
        continue
      for (const attribute of attributes) words.add(element.getAttribute(attribute) ?? '')
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      words.add(own.map(({ textContent }) => textContent).join(''))
    }
    return [...words]
  })
  return found.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean)
}

type Pair = readonly [english: string, dutch: string]

/** Strings of one tree beside those of the other; what the other has not is shown in English. */
function pairsOf({ english, dutch }: { english: unknown; dutch: unknown }): Pair[] {
  if (typeof english === 'string') return [[english, typeof dutch === 'string' ? dutch : '']]
  return Object.entries(Object(english)).flatMap(([key, value]) =>
    pairsOf({ english: value, dutch: Reflect.get(Object(dutch), key) }),
  )
}

async function lexicalPairs(): Promise<Pair[][]> {
  const folder = path.join(import.meta.dirname, '../../node_modules/@payloadcms/richtext-lexical/dist')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const translations = files.filter((file) => path.basename(file) === 'i18n.js')
  return Promise.all(
    translations.map(async (file) => {
      const { i18n } = await import(pathToFileURL(path.join(folder, file)).href)
      return pairsOf({ english: i18n.en, dutch: i18n.nl })
    }),
  )
}

/** The whole text, with anything where a value is filled in. */
function patternOf(english: string): RegExp {
  const parts = english
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .split(/\{\{[^}]*\}\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.+?')}$`)
}
