'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'

/**
 * Has the list follow the form that this stands in, choice by choice, and says what was found. The last choice counts:
 * the router drops an answer that comes after a newer one was asked for.
 */
export function FollowFilter({
  address,
  keys,
  found,
}: {
  /** In the order in which an address has them. */
  keys: string[]
  /** Of the list that is shown. */
  address: string
  found: string
}): ReactNode {
  const router = useRouter()
  const said = useRef<HTMLParagraphElement>(null)
  const asked = useRef(address)

  useEffect(() => {
    const form = said.current?.closest('form')
    if (!form) return
    const follow = (): void => {
      const chosen = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)])
      const query = new URLSearchParams(
        chosen
          .filter(([, value]) => value !== '')
          .sort(([a, one], [b, other]) => keys.indexOf(a) - keys.indexOf(b) || (one < other ? -1 : 1)),
      )
      asked.current = query.size > 0 ? `${form.action}?${query}` : form.action
      router.push(asked.current, { scroll: false })
    }
    const submit = (event: Event): void => {
      event.preventDefault()
      follow()
    }
    form.addEventListener('change', follow)
    form.addEventListener('submit', submit)
    return () => {
      form.removeEventListener('change', follow)
      form.removeEventListener('submit', submit)
    }
  }, [router, keys])

  // What the browser went back to has other choices than the form, which keeps what was clicked.
  useEffect(() => {
    const restore = (): void => {
      asked.current = ''
    }
    addEventListener('popstate', restore)
    return () => removeEventListener('popstate', restore)
  }, [])
  useEffect(() => {
    if (asked.current === '') said.current?.closest('form')?.reset()
  }, [address])

  return (
    <p ref={said} role="status" className="sr-only">
      {found}
    </p>
  )
}
