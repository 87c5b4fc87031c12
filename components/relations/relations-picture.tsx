import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { sizes } from '@/domain/relations/place-labels'
import type { PlacedThing, TieKind, RelationsPicture as Picture } from '@/domain/relations/relations'

export const tieKinds: Record<TieKind, string> = {
  topic: 'Thema',
  organisation: 'Organisatie',
  source: 'Bron',
}

const fills: Record<TieKind, string> = {
  topic: 'fill-accent',
  organisation: 'fill-ink',
  source: 'fill-paper stroke-muted',
}

/** What hangs together, drawn; each thing is a link. It scrolls by itself where the window is too narrow for it. */
export function RelationsPicture({ picture }: { picture: Picture }): ReactNode {
  const { width, height, things, lines } = picture
  return (
    <figure>
      <Legend />
      <div
        role="region"
        aria-label="Verbanden als beeld"
        tabIndex={0}
        className="mt-4 overflow-x-auto rounded-small border border-line bg-surface"
      >
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          role="group"
          aria-label="Thema’s, organisaties en bronnen"
          className="mx-auto block h-auto max-w-none print:w-full"
        >
          <path
            d={lines.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join('')}
            className="stroke-line-strong"
            strokeOpacity="0.55"
            fill="none"
          />
          {things.map((thing) => (
            <Thing key={thing.id} thing={thing} />
          ))}
        </svg>
      </div>
    </figure>
  )
}

function Thing({ thing }: { thing: PlacedThing }): ReactNode {
  const { kind, title, short, href, x, y, label, topics } = thing
  const where = topics.length > 0 ? `, bij ${topics.map((topic) => topic.title).join(', ')}` : ''
  return (
    <a href={href} aria-label={`${tieKinds[kind]} ${title}${where}`} className="group no-underline">
      <title>{title}</title>
      <Mark kind={kind} x={x} y={y} />
      {label && (
        <text
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
          className={clsx(
            'fill-ink group-hover:underline group-focus-visible:underline',
            kind === 'topic' ? 'text-[17px] font-semibold' : 'text-[13px]',
          )}
        >
          {short}
        </text>
      )}
    </a>
  )
}

/** Kinds differ in form too, for whoever does not see colours. */
function Mark({ kind, x, y }: { kind: TieKind; x: number; y: number }): ReactNode {
  const half = sizes[kind]
  const look = clsx(fills[kind], 'group-hover:stroke-signal group-focus-visible:stroke-signal')
  if (kind === 'source')
    return (
      <rect x={x - half} y={y - half} width={2 * half} height={2 * half} strokeWidth="2" className={look} />
    )
  return <circle cx={x} cy={y} r={half} strokeWidth="3" className={look} />
}

function Legend(): ReactNode {
  return (
    <figcaption>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small text-muted">
        {(['topic', 'organisation', 'source'] as const).map((kind) => (
          <li key={kind} className="flex items-center gap-2">
            <svg viewBox="0 0 32 32" aria-hidden className="size-5">
              <Mark kind={kind} x={16} y={16} />
            </svg>
            {tieKinds[kind]}
          </li>
        ))}
      </ul>
    </figcaption>
  )
}
