import { showPercent } from '../../../model/cell/numeric'
import { holds } from '../../../model/condition'
import { cellOf } from '../../../model/derive'
import { showNumber } from '../../../model/number'
import type { Row } from '../../../model/state'
import type { Column, PictureOf, Text } from '../../../model/template'
import { optionsOf } from '../../../model/workbook'
import { labelOf } from '../figures/read'
import type { PictureAsk, Twin } from '../kind'
import { picturedColumn, picturedRows, picturedTable } from '../rows'
import type { Wedge, WheelLaid } from './laid'

type Wheel = PictureOf<'wheel'>

/** What a wheel says: a wedge for each option in use, whether it has rows or not. What has none is what it is looked at for. */
export function readWheel(picture: Wheel, ask: PictureAsk): WheelLaid {
  const { language } = ask
  const column = picturedColumn(ask, picture.by)
  const rows = column === undefined ? [] : picturedRows(picture, ask)
  const wedges = column === undefined ? [] : wedgesOf(picture, ask, column, rows)
  const about = picture.about[language]
  const unsaid = column === undefined ? [] : rows.filter(row => answersOf(ask, row, column).length === 0)
  return {
    title: picture.title[language],
    about,
    controls: [],
    unplaced: unsaid.map(row => ({ row: row.id, name: labelOf(ask, row), why: ask.say('figures.blank') })),
    nothing: wedges.every(({ rows: its, of }) => its.length === 0 && of === 0) ? ask.say('figures.nothing') : null,
    language,
    wedges,
    heads: [column?.label[language] ?? '', picturedTable(ask).title[language], picture.share.title[language]],
    description: [about, ...wedges.map(({ name }) => name)].join(' ')
  }
}

function wedgesOf(picture: Wheel, ask: PictureAsk, column: Column, rows: readonly Row[]): readonly Wedge[] {
  const { workbook, sheet, table, language } = ask
  const { rows: _, ...whole } = ask
  const others: PictureAsk = { ...whole, table: picture.share.table }
  const answered = picturedColumn(others, picture.share.by)
  const shared = answered === undefined ? [] : picturedRows({}, others)
  return optionsOf(workbook, sheet, table, column)
    .filter(({ retired }) => retired !== true)
    .map(({ id, label }) => {
      const its = rows.filter(row => answersOf(ask, row, column).includes(id))
      const of = answered === undefined ? [] : shared.filter(row => answersOf(others, row, answered).includes(id))
      const on = of.filter(row => picture.share.when.every(one => isSo(others, row, one)))
      const counted = countedIn(picture.counted, ask, its.length)
      const percent = of.length === 0 ? '–' : showPercent((on.length / of.length) * 100, language, 0, 0)
      const share = filled(picture.share.words, ask, { on: on.length, of: of.length })
      const told = of.length === 0 ? share : ask.say('wheel.share', { told: share, percent })
      const entry = label[language]
      const name = ask.say('wheel.wedge', { entry, counted, share: told })
      return {
        id,
        label: entry,
        rows: its.map(row => row.id),
        counted,
        on: on.length,
        of: of.length,
        told,
        percent,
        name
      }
    })
}

function isSo({ workbook, sheet, table, today }: PictureAsk, row: Row, condition: Wheel['share']['when'][number]) {
  return holds(workbook, sheet, table, row, condition, today)
}

function answersOf({ workbook, sheet, table, today }: PictureAsk, row: Row, column: Column): readonly string[] {
  const value = cellOf(workbook, sheet, table, row, column, today)
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
}

function countedIn({ one, many }: Wheel['counted'], ask: PictureAsk, count: number): string {
  // French counts nothing as one.
  const isOne = count === 1 || (count === 0 && ask.language === 'fr')
  return filled(isOne ? one : many, ask, { count })
}

function filled(text: Text, { language }: PictureAsk, values: Readonly<Record<string, number>>): string {
  return text[language].replace(/\{(\w+)\}/gu, (whole, key: string) => {
    const value = values[key]
    return value === undefined ? whole : showNumber(value, language, {})
  })
}

/** The wedges as a table. */
export function wheelTwin({ heads, wedges }: WheelLaid): Twin {
  const [entry = '', rows = '', share = ''] = heads
  return {
    columns: [
      { label: entry, align: 'start' },
      { label: rows, align: 'start' },
      { label: share, align: 'start' }
    ],
    rows: wedges.map(({ label, counted, told }) => ({ row: null, cells: [label, counted, told] }))
  }
}
