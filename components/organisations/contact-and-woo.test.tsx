import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { OrganisationPage } from '@/domain/organisations/organisation'
import { ContactAndWoo } from './contact-and-woo'

const register = {
  url: 'https://organisaties.overheid.nl/28212487/x',
  wooRequest: 'https://www.coa.nl/nl/woo-verzoek',
  wooDecisions: ['https://www.coa.nl/nl/woo-besluiten'],
  day: '2026-11-28',
}

function shown(told: Partial<Pick<OrganisationPage, 'register' | 'ministry'>>): string {
  return renderToStaticMarkup(
    <ContactAndWoo organisation={{ slug: 'coa', register, ministry: null, ...told }} />,
  )
}

test('a body shows where a request is filed, what was published and who says so', () => {
  const html = shown({ ministry: { name: 'Ministerie van Asiel en Migratie', slug: 'aenm' } })
  for (const href of [
    register.wooRequest,
    'https://www.coa.nl/nl/woo-besluiten',
    register.url,
    '/organisaties/aenm',
  ])
    expect(html).toContain(`href="${href}"`)
  expect(html.replace(/<[^>]+>/g, '')).toMatch(
    /Volgens het Register van Overheidsorganisaties, stand van 28 november 2026\./,
  )
})

test('a ministry without a page is named, and what the register lacks is left out', () => {
  const html = shown({
    register: { ...register, wooRequest: null, wooDecisions: [] },
    ministry: { name: 'Ministerie van Defensie', slug: null },
  })
  expect(html).toContain('Ministerie van Defensie')
  expect(html).not.toMatch(/Woo-verzoek|Woo-besluiten|organisaties\/null/)
})

test('an organisation that is no body, or of which the register says nothing, has no such section', () => {
  expect(shown({ register: null })).toBe('')
  expect(shown({ register: { ...register, wooRequest: null, wooDecisions: [] } })).toBe('')
})
