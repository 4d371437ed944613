import type { Twin } from '../kind'
import { cellAt, type PlaneEntry, type PlaneLaid } from './laid'

type Column = Twin['columns'][number]

/** The plane as a table: who stands where, what that comes to, and who stands nowhere yet. */
export function planeTwin(laid: PlaneLaid): Twin {
  const { x, y, cells, quarters, ring, hollow, say } = laid
  const hasScore = cells.some(({ score }) => score !== '')
  const hasGroup = quarters.length > 0 || cells.some(({ shade }) => shade !== null)
  const parts: readonly { readonly column: Column; readonly of: (entry: PlaneEntry) => string }[] = [
    { column: start(say('plane.column.row')), of: ({ code, name }) => rowWords(laid, code, name) },
    { column: start(y.label), of: entry => y.steps[entry.y]?.words ?? '' },
    { column: start(x.label), of: entry => x.steps[entry.x]?.words ?? '' },
    ...(hasScore
      ? [
          {
            column: { label: say('plane.column.score'), align: 'end' as const },
            of: (entry: PlaneEntry) => cellAt(laid, entry)?.score ?? ''
          }
        ]
      : []),
    ...(hasGroup
      ? [{ column: start(say('plane.column.group')), of: (entry: PlaneEntry) => groupOf(laid, entry) }]
      : []),
    ...(laid.showsWay
      ? [{ column: start(say('plane.column.to')), of: (entry: PlaneEntry) => wayOf(laid, entry) }]
      : []),
    ...(ring !== null || hollow !== null
      ? [{ column: start(say('plane.column.signs')), of: (entry: PlaneEntry) => signsOf(laid, entry) }]
      : [])
  ]
  const placed = laid.entries.map(entry => ({ row: entry.row, cells: parts.map(part => part.of(entry)) }))
  const others = laid.unplaced.map(({ row, name, why }) => ({
    row,
    cells: parts.map((_, at) => (at === 0 ? name : at === 1 ? why : ''))
  }))
  return { columns: parts.map(({ column }) => column), rows: [...placed, ...others] }
}

function start(label: string): Column {
  return { label, align: 'start' }
}

function rowWords({ say }: PlaneLaid, code: string, name: string): string {
  return code === '' || code === name ? name : say('plane.row', { code, name })
}

function groupOf(laid: PlaneLaid, entry: PlaneEntry): string {
  const cell = cellAt(laid, entry)
  return cell?.shade?.label ?? laid.quarters.find(({ id }) => id === cell?.quarter)?.label ?? ''
}

function wayOf({ x, y, say }: PlaneLaid, { to }: PlaneEntry): string {
  if (to === null) return ''
  return say('picture.list', { first: y.steps[to.y]?.words ?? '', rest: x.steps[to.x]?.words ?? '' })
}

function signsOf({ ring, hollow, say }: PlaneLaid, entry: PlaneEntry): string {
  const signs = [entry.ring ? ring : null, entry.hollow ? hollow : null].filter(one => one !== null)
  return signs.slice(1).reduce((first, rest) => say('picture.list', { first, rest }), signs[0] ?? '')
}

/** What the picture is of, how many stand in each band or quarter, and who has no place yet. */
export function describePlane(laid: PlaneLaid): string {
  const { about, entries, nothing, say } = laid
  if (nothing !== null) return [about, nothing].join(' ')
  const counts = new Map<string, number>()
  for (const entry of entries) counts.set(groupOf(laid, entry), (counts.get(groupOf(laid, entry)) ?? 0) + 1)
  const groups = ranked(laid)
    .filter(label => counts.has(label))
    .map(label => say('plane.group', { label, count: counts.get(label) ?? 0 }))
  const counted = laid.counted(entries.length)
  const summary =
    groups.length === 0
      ? say('plane.summary.bare', { counted })
      : say('plane.summary', { counted, groups: groups.join('; ') })
  return [about, ...(entries.length > 0 ? [summary] : []), ...unplacedWords(laid)].join(' ')
}

/** Bands from the gravest, quarters as they are listed. */
function ranked({ cells, quarters }: PlaneLaid): readonly string[] {
  if (quarters.length > 0) return quarters.map(({ label }) => label)
  return [...new Set(cells.flatMap(({ shade }) => shade?.label ?? []))].toReversed()
}

/** So many of those without a place are named. */
const mostNamed = 5

/** Who has no place yet, in a sentence; none where everybody has. */
export function unplacedWords({ say, unplaced }: PlaneLaid): readonly string[] {
  if (unplaced.length === 0) return []
  const names = unplaced.slice(0, mostNamed).map(({ name }) => name)
  const all = unplaced.length > mostNamed ? [...names, '…'] : names
  return [say('plane.unplaced', { count: unplaced.length, names: all.join('; ') })]
}
