import { type ReadPicture, readPicture } from '../../../../src/layout/pictures'
import type { PictureAsk } from '../../../../src/layout/pictures/kind'
import type { Mark } from '../../../../src/layout/pictures/scene'
import { svgOf } from '../../../../src/layout/pictures/svg'
import type { CellValue, Column, Picture, Template } from '../../../../src/model/template'
import { light } from '../../../../src/model/tokens'
import { sheetsOf, type Workbook } from '../../../../src/model/workbook'
import { say } from '../../../../src/text'
import { workbookAt } from '../../workbook'
import { both, text } from '../templates'

const scale = { id: 'five', values: [1, 2, 3, 4, 5].map(value => ({ value, label: both(`step ${value}`) })) }
const option = (id: string) => ({ id, label: both(id) })

/** Columns of every kind of figure, and two lists to bring rows together by. */
const columns: readonly Column[] = [
  text('name'),
  { id: 'rate', kind: 'rating', scale, label: both('Now'), help: both('') },
  { id: 'aim', kind: 'rating', scale, label: both('Wanted'), help: both('') },
  { id: 'typed', kind: 'number', min: 1, max: 5, label: both('Typed'), help: both('') },
  {
    id: 'mean',
    kind: 'derived',
    rule: 'first-filled',
    inputs: [{ column: 'rate' }, { column: 'typed' }],
    result: { as: 'number', decimals: 1 },
    label: both('Mean'),
    help: both('')
  },
  { id: 'cost', kind: 'money', label: both('Cost'), help: both('') },
  { id: 'secret', kind: 'number', private: true, label: both('Secret'), help: both('') },
  { id: 'part', kind: 'choice', options: ['a', 'b', 'c'].map(option), label: both('Part'), help: both('') },
  { id: 'year', kind: 'choice', options: ['y0', 'y1'].map(option), label: both('Year'), help: both('') }
]

export type Cells = Readonly<Record<string, CellValue>>

const wholeOf = (picture: object): Picture =>
  ({ id: 'seen', title: both('Seen'), about: both('What is seen.'), ...picture }) as Picture

/** A workbook with these rows in a table that has the picture. */
export function bookWith(picture: object, rows: readonly Cells[]): Workbook {
  const whole = wholeOf(picture)
  const template: Template = {
    id: 'test',
    version: 1,
    phase: 'plan',
    title: both('Test'),
    purpose: both(''),
    guidance: {
      what: both(''),
      who: both(''),
      time: both(''),
      steps: [],
      example: both(''),
      feeds: [],
      cautions: []
    },
    basis: [],
    main: 'thing',
    tables: [
      {
        id: 'thing',
        title: both('Things'),
        about: both(''),
        shape: 'rows',
        name: 'name',
        columns,
        views: [{ id: 'all', title: both('All'), kind: 'grid', columns: ['name'] }],
        pictures: [whole],
        checks: []
      }
    ]
  }
  const tables = { thing: rows.map((cells, at) => ({ key: `r${at}`, cells })) }
  return workbookAt({ templates: [template], rows: [{ template: 'test', tables }] }).workbook()
}

/** A picture of these rows, read in English unless said. */
export function read(picture: object, rows: readonly Cells[], ask: Partial<PictureAsk> = {}): ReadPicture {
  const workbook = bookWith(picture, rows)
  const language = ask.language ?? 'en'
  return readPicture(wholeOf(picture), {
    workbook,
    sheet: sheetsOf(workbook)[0]?.id ?? '',
    table: 'thing',
    language,
    today: '2026-11-22',
    currency: 'CAD',
    withPrivate: true,
    chosen: {},
    say: (word, values) => say(language, word, values),
    ...ask
  })
}

export const frame = { width: 600, height: 500, scale: 1 }

/** The mark whose name begins so. */
export function markOf(seen: ReadPicture, name: string, of = frame): Mark {
  const found = seen.draw(of).marks.find(mark => mark.name.startsWith(name))
  if (found === undefined) throw new Error(`no mark ${name}`)
  return found
}

/** The whole picture as a file, drawn at the height that it asks for. */
export function file(seen: ReadPicture, width: number): string {
  const scene = seen.draw({ width, height: seen.height(width, 1), scale: 1 })
  return `${svgOf(scene, { tokens: light, title: seen.laid.title, description: seen.describe() }).replace(/></gu, '>\n<')}\n`
}
