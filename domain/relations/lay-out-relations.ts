import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'

import { placeLabels } from './place-labels'
import type { RelationLine, RelatedThing, RelationsPicture } from './relations'

interface Body extends SimulationNodeDatum {
  thing: RelatedThing
}

/**
 * Where things stand so that what hangs together is near: forces that draw and push, as d3-force works them out. It
 * begins at the same places and counts the same steps, so that the same things always give the same picture.
 */
export function layOutRelations({
  things,
  relations,
}: {
  things: RelatedThing[]
  relations: RelationLine[]
}): Pick<RelationsPicture, 'width' | 'height' | 'things' | 'lines'> {
  const bodies = things.map((thing): Body => ({ thing }))
  const byId = new Map(bodies.map((body) => [body.thing.id, body]))
  const links = relations.flatMap(({ from, to }) => {
    const [source, target] = [byId.get(from), byId.get(to)]
    return source && target ? [{ source, target }] : []
  })
  forceSimulation(bodies)
    .force('relations', forceLink(links).distance(90).strength(0.35))
    .force(
      'apart',
      forceManyBody<Body>().strength(({ thing }) => (thing.kind === 'topic' ? -900 : -220)),
    )
    .force(
      'room',
      forceCollide<Body>(({ thing }) => (thing.kind === 'topic' ? 44 : 24)),
    )
    // A picture is wider than it is high.
    .force('x', forceX(0).strength(0.045))
    .force('y', forceY(0).strength(0.085))
    .stop()
    .tick(steps)
  for (const scale of scales) {
    const picture = draw({ bodies, links, scale })
    if (scale === scales.at(-1) || picture.things.every(({ label }) => label !== null)) return picture
  }
  throw new Error('There is a last scale.')
}

const steps = 300

/** How far apart everything is drawn, until there is room for every label. */
const scales = [1, 1.2, 1.45, 1.75, 2.1]

interface Link {
  source: Body
  target: Body
}

function draw({
  bodies,
  links,
  scale,
}: {
  bodies: Body[]
  links: Link[]
  scale: number
}): Pick<RelationsPicture, 'width' | 'height' | 'things' | 'lines'> {
  const { placeOf, width, height } = frame({ bodies, scale })
  const placed = bodies.map((body) => ({ ...body.thing, ...placeOf(body) }))
  return {
    width,
    height,
    things: placeLabels({ things: placed, width }),
    lines: links.map(({ source, target }) => {
      const [from, to] = [placeOf(source), placeOf(target)]
      return { x1: from.x, y1: from.y, x2: to.x, y2: to.y }
    }),
  }
}

/** Room around the outermost, for their labels. */
const margin = { x: 110, y: 30 }

function frame({ bodies, scale }: { bodies: Body[]; scale: number }): {
  placeOf: (body: Body) => { x: number; y: number }
  width: number
  height: number
} {
  const xs = bodies.map(({ x = 0 }) => x * scale)
  const ys = bodies.map(({ y = 0 }) => y * scale)
  const [left, top] = [Math.min(0, ...xs) - margin.x, Math.min(0, ...ys) - margin.y]
  return {
    placeOf: ({ x = 0, y = 0 }) => ({ x: Math.round(x * scale - left), y: Math.round(y * scale - top) }),
    width: Math.round(Math.max(0, ...xs) + margin.x - left),
    height: Math.round(Math.max(0, ...ys) + margin.y - top),
  }
}
