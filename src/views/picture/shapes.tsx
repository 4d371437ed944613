import { lineOf, tenth } from '../../layout/pictures/svg'
import type { Edge, Paint, Shape } from '../../layout/pictures/scene'
import { variable } from '../../ui/theme'

/** Shapes on the screen; the theme gives their colours. They stand for nothing by themselves: marks have the names. */
export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  // A drawing is made anew as a whole, and a shape has nothing to be known by but its place in it.
  return shapes.map((shape, at) => <OneShape key={at} shape={shape} />)
}

function OneShape({ shape }: { readonly shape: Shape }) {
  const fill = 'fill' in shape && shape.fill !== undefined ? colour(shape.fill) : 'none'
  switch (shape.is) {
    case 'box': {
      const { x, y, width, height, radius } = shape
      const box = { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) }
      return <rect {...box} {...(radius !== undefined && { rx: tenth(radius) })} fill={fill} {...edged(shape.edge)} />
    }
    case 'circle':
      return <circle cx={tenth(shape.x)} cy={tenth(shape.y)} r={tenth(shape.r)} fill={fill} {...edged(shape.edge)} />
    case 'path':
      return <path d={shape.d} fill={fill} {...edged(shape.edge)} />
    case 'line':
      return <path d={lineOf(shape)} fill="none" {...edged(shape.edge)} />
    case 'text': {
      const { x, y, size, weight, anchor, turned, text } = shape
      const place = turned
        ? { transform: `translate(${tenth(x)} ${tenth(y)}) rotate(-90)` }
        : { x: tenth(x), y: tenth(y) }
      return (
        <text {...place} fontSize={size} fontWeight={weight} textAnchor={anchor ?? 'start'} fill={fill}>
          {text}
        </text>
      )
    }
  }
}

function colour(paint: Paint): string {
  return `var(${variable(paint)})`
}

function edged(edge: Edge | undefined) {
  if (edge === undefined) return {}
  const dash = edge.dash === undefined ? {} : { strokeDasharray: edge.dash.map(tenth).join(' ') }
  const round = { strokeLinecap: 'round', strokeLinejoin: 'round' } as const
  return { stroke: colour(edge.paint), strokeWidth: tenth(edge.width), ...round, ...dash }
}
