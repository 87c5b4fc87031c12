import {
  Check,
  Download,
  Link2,
  Mail,
  Moon,
  Pencil,
  Printer,
  Rss,
  Search,
  Sun,
  SunMoon,
  X,
  type IconNode,
} from 'lucide'
import type { ReactNode } from 'react'

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
}

type IconName = keyof typeof drawings

/** The shapes of each icon as text: a page has dozens, and React would go over every shape of them twice. */
const shapes = new Map(
  Object.entries(drawings).map(([name, drawing]) => [name, drawing.map(toShape).join('')]),
)

/** An icon as SVG in the page, as tall as a line of small text. It says nothing by itself: words stand beside it. */
export function Icon({ name, className }: { name: IconName; className?: string }): ReactNode {
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
      dangerouslySetInnerHTML={{ __html: shapes.get(name) ?? '' }}
    />
  )
}

function toShape([element, attributes]: IconNode[number]): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  return `<${element}${written.join('')}/>`
}
