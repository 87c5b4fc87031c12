import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Icon } from './icon'

test('an icon is drawn by shapes that are one text of the page', () => {
  expect(renderToStaticMarkup(<Icon name="search" />)).toMatch(
    /^<svg viewBox="0 0 24 24" aria-hidden="true" class="size-4"[^>]*><path d="[^"<]+"\/><circle cx="11" cy="11" r="8"\/><\/svg>$/,
  )
})
