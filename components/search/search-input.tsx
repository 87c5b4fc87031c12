import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import { maxQueryLength } from '@/domain/search/search-query'

/** Where words to look for are typed: the field of a form, which proposes what the guide has where there is JavaScript. */
export function SearchInput({
  id,
  label,
  placeholder,
  text,
  className,
}: {
  id?: string
  /** For a field that no `<label>` names. */
  label?: string
  placeholder?: string
  text?: string
  className: string
}): ReactNode {
  return (
    <search-suggestions source={paths.suggestions} className="relative block min-w-0 grow">
      <input
        id={id}
        type="search"
        name="q"
        aria-label={label}
        placeholder={placeholder}
        defaultValue={text}
        maxLength={maxQueryLength}
        className={className}
      />
    </search-suggestions>
  )
}
