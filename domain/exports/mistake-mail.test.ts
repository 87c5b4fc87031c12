import { expect, test } from 'vitest'

import { mistakeMail } from './mistake-mail'
import { safeHref } from '../text/safe-href'

const page = { contact: 'gids@gids.example', title: 'Asiel', url: 'https://gids.example/themas/asiel' }

test('is addressed to the site, and says which page it is about', () => {
  const mail = new URL(mistakeMail(page) ?? '')

  expect(mail.pathname).toBe('gids@gids.example')
  expect(mail.searchParams.get('subject')).toBe('Fout op de pagina “Asiel”')
  expect(mail.searchParams.get('body')).toContain('Pagina: https://gids.example/themas/asiel\r\n')
})

test('holds nothing that a title could add to it', () => {
  const mail = mistakeMail({
    ...page,
    title: 'A & B?cc=x@example.org&bcc=y\r\nBcc: z 😀',
    contact: 'a+b@c.nl',
  })

  expect(safeHref(mail)).toBe(mail)
  const { pathname, searchParams } = new URL(mail ?? '')
  expect(decodeURIComponent(pathname)).toBe('a+b@c.nl')
  expect([...searchParams.keys()]).toEqual(['subject', 'body'])
})

test('is not there without an address', () => {
  expect(mistakeMail({ ...page, contact: null })).toBeNull()
})
