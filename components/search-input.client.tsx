'use client'

import { useId, useRef, useState, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react'
import type { Suggestion } from '@/domain/search'

/**
 * Where words to look for are typed. With JavaScript it proposes what the guide has, in the way of a combobox with a
 * list (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/); without, it is the field of a form.
 */
export function SearchInput({
  id,
  label,
  placeholder,
  text,
  maxLength,
  suggestions,
  className,
}: {
  id?: string
  /** For a field that no `<label>` names. */
  label?: string
  placeholder?: string
  text?: string
  maxLength: number
  /** The address that proposes; every address at once would come along with `paths`. */
  suggestions: string
  className: string
}): ReactNode {
  const isLive = useSyncExternalStore(never, yes, no)
  const list = useId()
  const asked = useRef<AbortController>(null)
  const [hits, show] = useState<Suggestion[]>([])
  const [active, choose] = useState(-1)
  const isOpen = hits.length > 0

  function close(): void {
    asked.current?.abort()
    show([])
    choose(-1)
  }

  function ask(typed: string): void {
    close()
    const { signal } = (asked.current = new AbortController())
    if (typed.trim().length > 1) setTimeout(() => void propose(typed, signal), pause)
  }

  async function propose(typed: string, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return
    try {
      const answer = await fetch(`${suggestions}?q=${encodeURIComponent(typed)}`, { signal })
      const found: Suggestion[] = answer.ok ? await answer.json() : []
      if (!signal.aborted) show(found)
    } catch {
      // Typed on, or the network is away: the form works without.
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!isOpen) return
    if (event.key === 'Escape') close()
    else if (step) choose(((active + 1 + step + hits.length + 1) % (hits.length + 1)) - 1)
    else if (event.key === 'Enter' && hits[active]) location.assign(hits[active].href)
    else return
    event.preventDefault()
  }

  return (
    <div className="relative min-w-0 grow">
      <input
        id={id}
        type="search"
        name="q"
        aria-label={label}
        placeholder={placeholder}
        defaultValue={text}
        maxLength={maxLength}
        className={className}
        {...(isLive && {
          role: 'combobox',
          autoComplete: 'off',
          'aria-autocomplete': 'list' as const,
          'aria-expanded': isOpen,
          'aria-controls': list,
          'aria-activedescendant': active < 0 ? undefined : list + active,
        })}
        onChange={({ target }) => ask(target.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {isLive && (
        <>
          <ul
            id={list}
            role="listbox"
            aria-label="Suggesties"
            hidden={!isOpen}
            className="absolute top-full right-0 z-20 mt-1 w-64 min-w-full rounded-small border border-line-strong bg-surface py-1 shadow-lg sm:right-auto sm:left-0"
          >
            {hits.map(({ kind, title, href }, index) => (
              <li
                key={href}
                id={list + index}
                role="option"
                aria-selected={index === active}
                // The field keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => location.assign(href)}
                className="cursor-pointer px-3 py-1.5 hover:bg-accent-soft aria-selected:bg-accent-soft"
              >
                <span className="line-clamp-2">{title}</span>
                <span className="text-small text-muted">{kinds[kind]}</span>
              </li>
            ))}
          </ul>
          <p role="status" className="sr-only">
            {isOpen && `${hits.length} ${hits.length === 1 ? 'suggestie' : 'suggesties'}`}
          </p>
        </>
      )}
    </div>
  )
}

const kinds = { topic: 'Thema', organisation: 'Organisatie', question: 'Vraag' }

/** In milliseconds: long enough to type on. */
const pause = 150

function never(): () => void {
  return () => {}
}

function yes(): true {
  return true
}

function no(): false {
  return false
}
