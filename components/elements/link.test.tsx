import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Link } from './link'

const url = 'https://www.ser.nl/nl/thema'

test('a link whose text is its address says so, since paper has the address of every other link beside it', () => {
  expect(renderToStaticMarkup(<Link href={url}>{url}</Link>)).toContain(' data-shows-address="true"')
  expect(renderToStaticMarkup(<Link href={url}>SER</Link>)).not.toContain('data-shows-address')
})
