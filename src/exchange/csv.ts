import type { LaidCell, TableLayout } from '../layout/table'

/** What a spreadsheet would run as a formula, or swallow, at the start of a cell (OWASP ASVS 1.2.10, and full-width forms). */
const dangerous = /^[=+\-@\t\r\n\0＝＋－＠]/u

/**
 * A table as CSV (RFC 4180, UTF-8 with a byte order mark): headings, then a line a row. Choices and links are their words;
 * numbers and dates are plain (`1234.5`, `2026-12-31`), so that any program reads them. Text that a spreadsheet would take
 * for a formula begins with an apostrophe.
 */
export function writeCsv(layout: TableLayout): string {
  const lines = [
    layout.columns.map(({ label }) => quoted(safe(label))),
    ...layout.rows.map(row => layout.columns.map(column => quoted(csvText(layout.cell(row, column)))))
  ]
  return `\uFEFF${lines.map(line => line.join(',')).join('\r\n')}\r\n`
}

function csvText(cell: LaidCell): string {
  if (typeof cell.value === 'number') return String(cell.value)
  if (cell.chips !== undefined) return safe(cell.chips.map(({ text }) => text).join('; '))
  if (typeof cell.value === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell.value)) return cell.value
  return safe(cell.text)
}

function safe(text: string): string {
  return dangerous.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
