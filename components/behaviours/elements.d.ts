import type { HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    /** The elements that `components/behaviours/` brings to life; without JavaScript they show what is in them. */
    interface IntrinsicElements {
      /** Is filled with the choice of colours. */
      'colour-scheme': HTMLAttributes<HTMLElement>
      /** Has every link of the page with `data-copy` copy its address. */
      'copied-links': HTMLAttributes<HTMLElement>
      /** Is filled with a link to the form of what the page shows, for staff. */
      'edit-link': HTMLAttributes<HTMLElement> & { href: string }
      /**
       * A form and, after it, the list that follows it. `keys` are the names of the form's fields in the order of an
       * address, with spaces between them; `found` is what is said of the list.
       */
      'follow-filter': HTMLAttributes<HTMLElement> & { keys: string; found: string }
      /** The form in it keeps what was sent last for the page that rejects it, which is `rejected`. */
      'kept-form': HTMLAttributes<HTMLElement> & { rejected?: '' }
      /** Marks in the navigation around it the part that is being read. */
      'reading-place': HTMLAttributes<HTMLElement>
      /** Proposes what the address in `source` finds for what is typed in the field inside it. */
      'search-suggestions': HTMLAttributes<HTMLElement> & { source: string }
    }
  }
}
