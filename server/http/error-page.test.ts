import { describe, expect, test } from 'vitest'
import { errorPage } from './error-page'

describe.each([500, 503] as const)('the page for %i', (status) => {
  test('is whole, in Dutch, and out of search engines', () => {
    const page = errorPage(status)
    expect(page).toMatch(/^<!doctype html>\n<html lang="nl">[\s\S]*<h1>[\s\S]*<\/html>\n$/)
    expect(page).toContain('<meta name="robots" content="noindex">')
  })

  test('needs nothing else: no script, no file, no other host', () => {
    expect(errorPage(status)).not.toMatch(/<script|<link|src=|url\(|https?:/)
  })

  test('has a dark scheme', () => {
    expect(errorPage(status)).toContain('prefers-color-scheme: dark')
  })
})

test('the two say what differs: whether coming back soon will help', () => {
  expect(errorPage(503)).toContain('Even niet beschikbaar')
  expect(errorPage(500)).toContain('Er ging iets mis')
})
