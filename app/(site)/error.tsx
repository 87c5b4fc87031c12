'use client'

import type { ReactNode } from 'react'
import { paths } from '@/domain/paths'

/** Next asks for a client component here; it handles no event and only shows what went wrong. */
export default function ErrorPage(): ReactNode {
  return (
    <main className="mx-auto max-w-page px-4 py-16 sm:px-8 lg:px-10">
      <h1 className="text-page">Deze pagina kan nu niet worden getoond</h1>
      <p className="mt-3 mb-6 max-w-measure font-serif text-lead">
        Er ging iets mis aan onze kant. Laad de pagina over een minuut opnieuw.
      </p>
      <a href={paths.home}>Naar de voorpagina</a>
    </main>
  )
}
