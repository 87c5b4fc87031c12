import { Check, Download, Link2, Mail, Moon, Pencil, Printer, Rss, Search, Sun, SunMoon, X } from 'lucide'
import { createElement, type ReactNode } from 'react'

/** Those of Lucide's icons that the site uses, by what they are for. */
const drawings = {
  check: Check,
  close: X,
  dark: Moon,
  download: Download,
  edit: Pencil,
  feed: Rss,
  light: Sun,
  link: Link2,
  mail: Mail,
  print: Printer,
  search: Search,
  system: SunMoon,
} as const

/** An icon as SVG in the page, as tall as a line of small text. It says nothing by itself: words stand beside it. */
export function Icon({ name, className }: { name: keyof typeof drawings; className?: string }): ReactNode {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden
      className={className ?? 'size-4'}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {drawings[name].map(([element, attributes], index) =>
        createElement(element, { ...attributes, key: index }),
      )}
    </svg>
  )
}
