import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import { letterTitle } from '@/domain/woo/letter'
import { letterFields, letterFormats, maxLetter, type LetterFormat } from '@/domain/woo/letter-form'

const field = 'mt-1 block w-full rounded-small border border-line-strong bg-surface px-3 py-2 font-normal'

/** A letter to change and take along. Plain HTML: what is typed goes out when a button is pressed, and nowhere before. */
export function LetterForm({ text }: { text: string }): ReactNode {
  return (
    <form
      method="post"
      action={paths.makeWooLetter}
      className="mt-8 grid max-w-[52rem] gap-6 print:mt-0 print:block"
    >
      <label className="font-semibold print:hidden">
        Onderwerp
        <input
          name={letterFields.subject}
          defaultValue={letterTitle}
          maxLength={maxLetter.subject}
          className={field}
        />
      </label>
      <label className="font-semibold">
        <span className="print:hidden">De brief</span>
        <textarea
          name={letterFields.text}
          required
          rows={32}
          maxLength={maxLetter.text}
          defaultValue={text}
          className={`${field} field-sizing-content font-serif print:resize-none print:border-0 print:p-0`}
        />
      </label>
      <p className="flex flex-wrap gap-3 print:hidden">
        {(Object.keys(letterFormats) as LetterFormat[]).map((format) => (
          <button
            key={format}
            name={letterFields.format}
            value={format}
            className="min-h-12 cursor-pointer rounded-small bg-accent px-5 font-semibold text-accent-ink"
          >
            {letterFormats[format]}
          </button>
        ))}
      </p>
      <p className="text-small text-muted print:hidden">
        De gids bewaart je brief niet: wat je typt wordt alleen gebruikt om het bestand te maken.
      </p>
    </form>
  )
}
