import type { LaidColumn } from '../../../layout/table'
import type { Block } from './incoming'

const fewestLines = 3
const mostLines = 12
const longestLine = 100

const email = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/u
const telephone = /(?:\+?\d[\s.-]?)?(?:\(\d{3}\)|\d{3})[\s.-]?\d{3}[\s.-]?\d{4}(?:\s?(?:x|ext\.?|poste)\s?\d+)?/i
/** Two to four words that each begin with a capital, particles aside: Jeanne d’Arc, Ana de la Cruz. */
const fullName =
  /^\p{Lu}[\p{L}’'.-]*(?:\s+(?:(?:d[aeiu]|des|la|les?|van|von|der)\s+)*(?:d[’'])?\p{Lu}[\p{L}’'.-]*){1,3}$/u

/** Columns by their ids, as the templates that hold people have them. */
const columnIds = ['name', 'role', 'org', 'contact'] as const

/**
 * The block under an e-mail as one row under headings, where the table has columns for a person; null for anything else. The
 * first line is the name, the line after it the role, the next that is no address or number the organisation.
 */
export function signatureIn(block: Block, columns: readonly LaidColumn[]): Block | null {
  const ids = new Set(columns.map(({ id }) => id))
  if (!columnIds.every(id => ids.has(id)) || block.some(row => row.length !== 1)) return null
  const person = readSignature(block.map(row => row[0]?.text ?? ''))
  if (person === null) return null
  return [columnIds.map(text => ({ text })), columnIds.map(id => ({ text: person[id] }))]
}

type Person = Readonly<Record<(typeof columnIds)[number], string>>

export function readSignature(all: readonly string[]): Person | null {
  const lines = all
    .flatMap(line => line.split('\n'))
    .map(line => line.trim())
    .filter(line => line !== '' && line !== '--')
  const [first = '', ...rest] = lines
  if (lines.length < fewestLines || lines.length > mostLines || lines.some(line => line.length > longestLine))
    return null
  const [name = '', roleBeside] = first.split(/\s*[,|]\s+/, 2)
  const address = lines.flatMap(line => email.exec(line)?.[0] ?? [])
  if (!fullName.test(name) || address.length !== 1) return null
  const numbers = rest.flatMap(line => telephone.exec(line)?.[0] ?? [])
  const words = rest.filter(line => !email.test(line) && !telephone.test(line) && !/https?:|www\./i.test(line))
  const [role = '', org = ''] = [...(roleBeside === undefined ? [] : [roleBeside]), ...words.flatMap(parts)]
  return { name, role, org, contact: [...address, ...numbers].join('; ') }
}

function parts(line: string): readonly string[] {
  return line.split(/\s+[|•·]\s+/)
}
