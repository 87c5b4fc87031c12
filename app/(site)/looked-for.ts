import { cache } from 'react'

/**
 * Tells `not-found.tsx`, which gets no params, what was looked for: one promise per request, kept by the page.
 * After `notFound` in `generateMetadata` the server sends the page as it is, but the browser then puts
 * `not-found.tsx` in its place; this lets that show the same again.
 */
export const lookedFor = cache((): { slug: Promise<string>; tell: (slug: string) => void } => {
  let tell = (_slug: string): void => {}
  const slug = new Promise<string>((resolve) => {
    tell = resolve
  })
  return { slug, tell }
})
