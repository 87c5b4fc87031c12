import type { ReactNode } from 'react'
import type { Reference } from '@/domain/topics/topic'
import { Link } from '../elements/link'

/** What a source is called in a list, which leads straight to it. */
export function SourceTitle({ source: { title, url, language } }: { source: Reference }): ReactNode {
  return <Link href={url}>{language ? <span lang={language}>{title}</span> : title}</Link>
}
