import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Chapter, DocumentLayout, Entry, PrintCell } from '../../../src/layout/document'
import { fittedWidths } from '../../../src/layout/fit'
import { page, textWidthOf } from '../../../src/layout/paper'
import { document, layout, rowId } from './layouts'
import { all, bodyOf, type Element, lint, styleOf, words } from './lint'

const runs = process.env.GROUNDWORK_SOAK === '1' ? 3000 : 60
const awkward = fc.constantFrom(
  '\ud800',
  '\udc00',
  '\u0000',
  '\u000b',
  '\ufffe',
  ']]>',
  '&#0;',
  '<w:p>',
  '\t',
  '\r\n',
  '  ',
  'שלום',
  '\u202e',
  '- '
)
const text = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), awkward), { maxLength: 5 })
  .map(parts => parts.join(''))
const tone = fc.constantFrom('low', 'moderate', 'high', 'extreme', 'ok', 'warn', 'danger', 'quiet')
const cell: fc.Arbitrary<PrintCell> = fc.record(
  { text, tone, hint: text, band: text, overdue: fc.constant(true as const) },
  { requiredKeys: ['text'] }
)
const entry: fc.Arbitrary<Entry> = fc.record({
  column: fc.constant('c'),
  n: fc.nat(99),
  label: text,
  cell,
  long: fc.boolean()
})

const tableBlock = (n: number): fc.Arbitrary<Block> =>
  fc.tuple(fc.integer({ min: 1, max: 10 }), fc.boolean()).chain(([columns, landscape]) =>
    fc
      .record({
        labels: fc.array(text, { minLength: columns, maxLength: columns }),
        rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 6 }),
        title: text,
        hidden: fc.nat(3),
        blank: fc.array(text, { maxLength: 8 }),
        inGroups: fc.nat(3),
        sums: fc.array(fc.option(text.map(words => ({ summary: 'average' as const, text: words }))), {
          minLength: columns,
          maxLength: columns
        }),
        identity: fc.nat(columns - 1)
      })
      .map(({ labels, rows, inGroups, sums, ...rest }) => {
        const room = textWidthOf(page('a4', landscape))
        const widths = fittedWidths(
          labels.map((label, at) => ({ label, texts: rows.map(row => row[at]?.text ?? '') })),
          room
        )
        return {
          is: 'table' as const,
          pictures: [],
          table: 't',
          n,
          ...rest,
          landscape,
          columns: labels.map((label, at) => ({
            id: `c${at}`,
            label,
            n: at,
            align: 'start' as const,
            width: widths[at] ?? 0
          })),
          rows: rows.map((cells, at) => ({ id: rowId(n * 100 + at), cells })),
          groups: rows.flatMap((_, from) => {
            const isFirst = inGroups > 0 && from % inGroups === 0
            return isFirst ? [{ from, count: inGroups, title: labels[0] ?? '', sums }] : []
          })
        }
      })
  )

const block = (n: number): fc.Arbitrary<Block> =>
  fc.oneof(
    tableBlock(n),
    fc.record({
      is: fc.constant('form' as const),
      pictures: fc.constant([]),
      table: fc.constant('f'),
      n: fc.constant(n),
      title: text,
      row: fc.constant(null),
      groups: fc.array(
        fc.record({ title: text, entries: fc.uniqueArray(entry, { selector: one => one.n, maxLength: 3 }) }),
        {
          maxLength: 1
        }
      ),
      blank: fc.array(text, { maxLength: 2 })
    }),
    fc
      .array(fc.record({ title: text, entries: fc.array(entry, { minLength: 1, maxLength: 3 }) }), {
        minLength: 1,
        maxLength: 3
      })
      .map(cards => ({
        is: 'cards' as const,
        table: 't',
        n,
        title: 'Cards',
        cards: cards.map((card, at) => ({ ...card, row: rowId(n * 100 + at) }))
      }))
  )

const chapters: fc.Arbitrary<readonly Chapter[]> = fc
  .array(fc.tuple(text, text, block(0), block(1), fc.nat(2)), { maxLength: 3 })
  .map(found =>
    found.map(([title, purpose, one, two, withheld], at) => {
      const sheet = `01JSHEET00000000000000000${at}`
      const own = (of: Block): Block =>
        of.is === 'table'
          ? { ...of, rows: of.rows.map(row => ({ ...row, id: `${row.id.slice(0, 20)}${at}${row.id.slice(21)}` })) }
          : of.is === 'cards'
            ? {
                ...of,
                cards: of.cards.map(card => ({ ...card, row: `${card.row.slice(0, 20)}${at}${card.row.slice(21)}` }))
              }
            : of
      return {
        sheet,
        template: 't',
        templateVersion: 1,
        title,
        purpose,
        note: null,
        about: null,
        legends: [],
        withheld,
        blocks: [own(one), own(two)],
        unfilled: [{ title: one.title, rows: one.n }]
      }
    })
  )

const anyLayout: fc.Arbitrary<DocumentLayout> = fc
  .record({
    chapters,
    title: text,
    organisation: text,
    preparedBy: text,
    language: fc.constantFrom('en', 'fr'),
    withPrivate: fc.boolean()
  })
  .map(({ title, organisation, preparedBy, ...rest }) =>
    layout({ ...rest, paper: 'a4', cover: { ...layout().cover, title, organisation, preparedBy } })
  )

/** What is left of a text in Word: its lines, without what XML cannot hold. */
function kept(of: string): string {
  return of
    .replace(/\r\n?|\v/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, letter => (/[\t\n\u007f-\u009f]/.test(letter) ? letter : '\ufffd'))
}

describe('any document', () => {
  it('is well-formed and has none of the faults that Word chokes on', async () => {
    await fc.assert(
      fc.asyncProperty(anyLayout, async made => {
        expect(lint(await document(made))).toEqual([])
      }),
      { numRuns: runs }
    )
  })

  it('says every cell of its tables, in order', async () => {
    await fc.assert(
      fc.asyncProperty(tableBlock(0), async made => {
        if (made.is !== 'table' || made.rows.length === 0) return
        const chapter = { ...layout().chapters[0], blocks: [made] } as Chapter
        const drawn = all(bodyOf(await document(layout({ paper: 'a4', chapters: [chapter] }))), 'w:tbl').at(-1)
        const isHeading = (row: Element): boolean => all(row, 'w:p').some(one => styleOf(one) === 'TableGroup')
        const rows = drawn ? all(drawn, 'w:tr').slice(1) : []
        expect(rows.filter(isHeading)).toHaveLength(made.groups.length)
        expect(rows.filter(row => !isHeading(row)).map(row => all(row, 'w:tc').map(words))).toEqual(
          made.rows.map(({ cells }) =>
            cells.map(({ text: said, band, overdue }) => {
              const whole = kept(band ? `${said}\u00a0${band}` : said)
              return overdue ? `${whole}${whole === '' ? '' : ' '}overdue` : whole
            })
          )
        )
      }),
      { numRuns: runs }
    )
  })

  it('fills the width of the page exactly with the columns of a table', () => {
    const column = fc.record({ label: text, texts: fc.array(text, { maxLength: 5 }) })
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 8000, max: 14_000 }),
        (columns, room) => {
          const widths = fittedWidths(columns, room)
          expect(widths.reduce((sum, one) => sum + one, 0)).toBe(room)
          expect(widths.every(one => Number.isInteger(one) && one > 0)).toBe(true)
        }
      ),
      { numRuns: 500 }
    )
  })
})
