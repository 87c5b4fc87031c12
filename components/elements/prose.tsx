import type { ReactNode } from 'react'
import type { Inline, Prose as Blocks, ProseList, ProseText } from '@/domain/prose/prose'
import { Link } from './link'

/** Running text with its links, lists and emphasis. */
export function Prose({ blocks }: { blocks: Blocks }): ReactNode {
  return (
    <div className="grid max-w-measure gap-4 print:block print:space-y-4">
      {blocks.map((block, index) =>
        block.type === 'paragraph' ? (
          <p key={index}>
            <Inlines parts={block.children} />
          </p>
        ) : (
          <List key={index} list={block} />
        ),
      )}
    </div>
  )
}

function List({ list }: { list: ProseList }): ReactNode {
  const Element = list.ordered ? 'ol' : 'ul'
  return (
    <Element className={list.ordered ? 'list-decimal pl-6' : 'list-disc pl-6'}>
      {list.items.map((item, index) => (
        <li key={index}>
          <Inlines parts={item.children} />
          {item.list && <List list={item.list} />}
        </li>
      ))}
    </Element>
  )
}

function Inlines({ parts }: { parts: Inline[] }): ReactNode {
  return parts.map((part, index) => {
    switch (part.type) {
      case 'text':
        return <Text key={index} part={part} />
      case 'break':
        return <br key={index} />
      case 'link':
        return (
          <Link key={index} href={part.url}>
            {part.children.map((text, place) => (
              <Text key={place} part={text} />
            ))}
          </Link>
        )
    }
  })
}

function Text({ part: { text, bold, italic } }: { part: ProseText }): ReactNode {
  const emphasised = italic ? <em>{text}</em> : text
  return bold ? <strong className="font-semibold">{emphasised}</strong> : emphasised
}
