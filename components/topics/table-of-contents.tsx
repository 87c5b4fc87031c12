import type { ReactNode } from 'react'

/** A part of a page, with the parts inside it. */
export interface PagePart {
  /** The id of the part on the page. */
  anchor: string
  title: string
  parts?: PagePart[]
}

/**
 * The parts of a page. In view all the time where there is room beside the text, folded away where there is not.
 */
export function TableOfContents({ parts }: { parts: PagePart[] }): ReactNode {
  return (
    <nav
      id="op-deze-pagina"
      aria-label={label}
      // It may be longer than the window, and a keyboard has to be able to scroll it.
      tabIndex={0}
      className="text-small min-[56rem]:sticky min-[56rem]:top-6 min-[56rem]:max-h-[calc(100vh-3rem)] min-[56rem]:self-start min-[56rem]:overflow-y-auto print:hidden"
    >
      <p className="mb-2 font-semibold max-[56rem]:hidden">{label}</p>
      <details className="open-when-wide">
        <summary className="flex min-h-10 cursor-pointer list-none items-center gap-2 rounded-small border border-control bg-surface px-4 font-semibold before:content-['+'/''] in-open:before:content-['–'/'']">
          {label}
        </summary>
        <Entries parts={parts} />
      </details>
      <reading-place />
    </nav>
  )
}

const label = 'Op deze pagina'

function Entries({ parts }: { parts: PagePart[] }): ReactNode {
  return (
    <ol className="border-l border-line max-[56rem]:mt-2">
      {parts.map(({ anchor, title, parts: inner = [] }) => (
        <li key={anchor}>
          <Entry anchor={anchor} title={title} className="pl-3.5 text-ink" />
          {inner.length > 0 && (
            <ol>
              {inner.map((part) => (
                <li key={part.anchor}>
                  <Entry anchor={part.anchor} title={part.title} className="pl-7 text-muted" />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  )
}

function Entry({
  anchor,
  title,
  className,
}: {
  anchor: string
  title: string
  className: string
}): ReactNode {
  return (
    <a
      href={`#${anchor}`}
      className={`-ml-px block border-l-2 border-transparent py-1 no-underline hover:border-line-strong aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink ${className}`}
    >
      {title}
    </a>
  )
}
