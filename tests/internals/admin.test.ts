import { describe, expect, test } from 'vitest'

import { setAmsterdamClock } from '@/components/admin/internals/amsterdam-clock'
import { restoreAsPublished, selectionButtons } from '@/components/admin/internals/selection-buttons'

import { installed, requireInstalled } from './installed'

const ui = (name: string): string => `@payloadcms/ui/dist/${name}/index.js`

describe('the buttons above a list', () => {
  test('are inside what has the class', () => {
    const file = ui('elements/ListSelection')
    requireInstalled({ file, text: "baseClass = 'list-selection'" })
    requireInstalled({ file, text: 'className: `${baseClass}__actions`' })
    expect(selectionButtons(['Publiceer', 'Bewerk'])).toBe(
      '.list-selection__actions [aria-label="Publiceer"], .list-selection__actions [aria-label="Bewerk"]',
    )
  })

  test.each([
    ['EditMany', 'general:edit'],
    ['PublishMany', 'version:publish'],
    ['UnpublishMany', 'version:unpublish'],
  ])('%s is labelled %s', (name, label) => {
    requireInstalled({ file: ui(`elements/${name}`), text: `"aria-label": t("${label}")` })
  })
})

test.each(['restore-button', 'restore-many'])(
  'what asks whether to publish from the trash is known: %s',
  (name) => {
    const element = name === 'restore-button' ? 'RestoreButton' : 'RestoreMany'
    const file = ui(`elements/${element}`)
    requireInstalled({ file, text: `baseClass = '${name}'` })
    requireInstalled({ file, text: 'className: `${baseClass}__checkbox`' })
    expect(restoreAsPublished).toContain(`.${name}__checkbox`)
  },
)

test('times are shown by a clock that asks for the offset of an open time zone', () => {
  for (const file of ['exports/client/index.js', 'exports/shared/index.js'])
    requireInstalled({
      file: `@payloadcms/ui/dist/${file}`,
      text: /new Intl\.DateTimeFormat\("en-GB",\{timeZone:\w,hour:"numeric",timeZoneName:"longOffset"\}\)/,
    })
  const target = { DateTimeFormat: Intl.DateTimeFormat }
  setAmsterdamClock(target)
  const zoneOf = (options: Intl.DateTimeFormatOptions): string =>
    new target.DateTimeFormat('en-GB', options).resolvedOptions().timeZone
  expect(zoneOf({ timeZone: undefined })).toBe('Europe/Amsterdam')
  expect(zoneOf({ timeZone: 'Asia/Tokyo' })).toBe('Asia/Tokyo')
})

describe('a form', () => {
  test('sends by the fetch of the window, which it keeps nowhere', () => {
    const file = '@payloadcms/ui/dist/utilities/api.js'
    const uses = installed(file).match(/\bfetch\b/g) ?? []
    const calls = installed(file).match(/return fetch\(/g) ?? []
    expect(calls.length).toBeGreaterThan(3)
    expect(uses).toHaveLength(calls.length)
    requireInstalled({ file: ui('forms/Form'), text: 'await requests[methodToUse.toLowerCase()](actionArg' })
  })

  test('sends a document as JSON in a part of its own', () => {
    requireInstalled({ file: ui('forms/Form'), text: '_payload: JSON.stringify(' })
  })

  test('in a window is closed by Escape, heard on the document, and by these buttons', () => {
    const modal = installed('@faceless-ui/modal/dist/ModalProvider/index.js')
    expect(modal).toContain("document.addEventListener('keydown', (e) => bindEsc(e), false)")
    requireInstalled({ file: ui('elements/Drawer'), text: "baseClass = 'drawer'" })
    requireInstalled({ file: ui('elements/Drawer'), text: 'className: `${baseClass}__close`' })
    requireInstalled({
      file: ui('elements/DocumentDrawer/DrawerHeader'),
      text: 'className: `${documentDrawerBaseClass}__header-close`',
    })
  })

  test('closes a row of a list by this action', () => {
    requireInstalled({
      file: '@payloadcms/ui/dist/forms/Form/fieldReducer.js',
      text: /case 'SET_ROW_COLLAPSED':\s+\{\s+const \{\s+path,\s+updatedRows\s+\} = action;[^}]+\[path\]: \{\s+\.\.\.state\[path\],\s+rows: updatedRows/,
    })
    requireInstalled({
      file: '@payloadcms/ui/dist/fields/Array/ArrayRow.js',
      text: 'isCollapsed: row.collapsed',
    })
  })
})
