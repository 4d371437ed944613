import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** All parts of a document as text, by name; those of a workbook inside it by both names. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
      name.endsWith('.xlsx')
        ? [...partsOf(part)].map(([inner, text]): [string, string] => [`${name}/${inner}`, text])
        : [[name, strFromU8(part)] as [string, string]]
    )
  )
}

/** One element of a part, whole. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** Reads a part; throws on what is not well-formed. */
export function parse(xml: string): Element {
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', text => open.at(-1)?.children.push(text))
  parser.write(xml).close()
  const [first] = elementsOf(root)
  if (first === undefined) throw new Error('an empty part')
  return first
}

export function elementsOf(element: Element): readonly Element[] {
  return element.children.filter((child): child is Element => typeof child !== 'string')
}

/** Every element of a name below this one, in document order. */
export function all(element: Element, name: string): readonly Element[] {
  const found: Element[] = []
  const walk = (at: Element): void => {
    for (const child of elementsOf(at)) {
      if (child.name === name) found.push(child)
      walk(child)
    }
  }
  walk(element)
  return found
}

export function first(element: Element, ...names: readonly string[]): Element | undefined {
  let at: Element | undefined = element
  for (const name of names) at = at && elementsOf(at).find(child => child.name === name)
  return at
}

/** The words of an element as a reader sees them. */
export function words(element: Element): string {
  return element.children
    .map(child => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : ''
      if (child.name === 'w:pPr') return ''
      if (child.name === 'w:br') return '\n'
      if (child.name === 'w:tab') return '\t'
      return words(child)
    })
    .join('')
}

export function bodyOf(bytes: Uint8Array): Element {
  const part = partsOf(bytes).get('word/document.xml')
  const body = part === undefined ? undefined : first(parse(part), 'w:body')
  if (body === undefined) throw new Error('no body')
  return body
}

export function styleOf(paragraph: Element): string {
  return first(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? ''
}

/** What the schema validator does not see and Word would choke on or show badly; empty when all is well. */
export function lint(bytes: Uint8Array): readonly string[] {
  const faults: string[] = []
  for (const [name, text] of partsOf(bytes)) {
    try {
      parse(text)
    } catch (error) {
      faults.push(`${name} is not well-formed: ${String(error)}`)
    }
  }
  if (faults.length > 0) return faults
  const body = bodyOf(bytes)
  return [
    ...cellsWithoutParagraph(body),
    ...twice(
      'SDT id',
      all(body, 'w:sdtPr').flatMap(one => first(one, 'w:id')?.attributes['w:val'] ?? [])
    ),
    ...twice(
      'bookmark name',
      all(body, 'w:bookmarkStart').flatMap(one => one.attributes['w:name'] ?? [])
    ),
    ...twice(
      'bookmark id',
      all(body, 'w:bookmarkStart').flatMap(one => one.attributes['w:id'] ?? [])
    ),
    ...tooLong(
      'tag',
      64,
      all(body, 'w:tag').flatMap(one => one.attributes['w:val'] ?? [])
    ),
    ...tooLong(
      'bookmark name',
      40,
      all(body, 'w:bookmarkStart').flatMap(one => one.attributes['w:name'] ?? [])
    ),
    ...headingGaps(body),
    ...wideTables(body),
    ...touchingTables(body)
  ]
}

function cellsWithoutParagraph(body: Element): readonly string[] {
  return all(body, 'w:tc').flatMap(cell =>
    elementsOf(cell).at(-1)?.name === 'w:p' ? [] : ['a cell without a paragraph']
  )
}

function twice(what: string, values: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return values.flatMap(value => {
    if (seen.has(value)) return [`${what} ${value} stands twice`]
    seen.add(value)
    return []
  })
}

function tooLong(what: string, most: number, values: readonly string[]): readonly string[] {
  return values.filter(value => value.length > most).map(value => `${what} ${value} is longer than ${most}`)
}

function headingGaps(body: Element): readonly string[] {
  let before = 0
  return all(body, 'w:p').flatMap(paragraph => {
    const level = Number(/^Heading(\d)$/.exec(styleOf(paragraph))?.[1] ?? 0)
    if (level === 0) return []
    const fault = level > before + 1 ? [`heading ${level} follows heading ${before}: ${words(paragraph)}`] : []
    before = level
    return fault
  })
}

/** Every table with the width that its section leaves for it. */
export function tablesWithRoom(body: Element): readonly { readonly table: Element; readonly room: number }[] {
  const found: { table: Element; room: number }[] = []
  let waiting: Element[] = []
  for (const child of elementsOf(body)) {
    if (child.name === 'w:tbl') waiting.push(child)
    const section = child.name === 'w:sectPr' ? child : first(child, 'w:pPr', 'w:sectPr')
    if (section === undefined) continue
    const number = (part: string, name: string): number => Number(first(section, part)?.attributes[name])
    const room = number('w:pgSz', 'w:w') - number('w:pgMar', 'w:left') - number('w:pgMar', 'w:right')
    found.push(...waiting.map(table => ({ table, room })))
    waiting = []
  }
  return found
}

function wideTables(body: Element): readonly string[] {
  return tablesWithRoom(body).flatMap(({ table, room }) => {
    const title = first(table, 'w:tblPr', 'w:tblCaption')?.attributes['w:val'] ?? ''
    const grid = all(table, 'w:gridCol').map(one => Number(one.attributes['w:w']))
    const width = grid.reduce((sum, one) => sum + one, 0)
    const stated = Number(first(table, 'w:tblPr', 'w:tblW')?.attributes['w:w'])
    const uneven = all(table, 'w:tr').some(row => !followsGrid(row, grid))
    return [
      ...(width > room ? [`the table ${title} is ${width} wide where there is room for ${room}`] : []),
      ...(stated !== width ? [`the table ${title} says it is ${stated} wide and is ${width}`] : []),
      ...(uneven ? [`a row of ${title} does not follow its grid`] : []),
      ...(title === '' ? ['a table without alternative text'] : [])
    ]
  })
}

function followsGrid(row: Element, grid: readonly number[]): boolean {
  let at = 0
  const fits = all(row, 'w:tcPr').every(cell => {
    const span = Number(first(cell, 'w:gridSpan')?.attributes['w:val'] ?? 1)
    const width = grid.slice(at, at + span).reduce((sum, one) => sum + one, 0)
    at += span
    return Number(first(cell, 'w:tcW')?.attributes['w:w']) === width
  })
  return fits && at === grid.length
}

function touchingTables(body: Element): readonly string[] {
  const children = elementsOf(body)
  return children.flatMap((child, at) =>
    child.name === 'w:tbl' && children[at + 1]?.name === 'w:tbl' ? ['two tables touch: Word would make them one'] : []
  )
}
