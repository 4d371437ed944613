import { type Fault, faultsOf, type Path } from '../../model/faults'
import { type Step, stepsTo } from '../../model/faults/place'
import { limits } from '../../model/limits'
import type { Template } from '../../model/template'
import { z } from '../schema'
import { lineOf, type Read, readJson, type Unreadable } from './json'
import { type Misfit, misfitsOf } from './misfits'
import { template as templateShape } from './template'
import { templateFormat } from './write'

/**
 * Why a template's file is not taken. `foreign`: JSON, but of no template. `newer`: of a format, `newer-template`: of a
 * version of one of the toolkit's templates, that this app does not know yet.
 */
export type FileFaultCode =
  | Fault['code']
  | Misfit['code']
  | Unreadable['code']
  | 'too-large'
  | 'empty'
  | 'foreign'
  | 'newer'
  | 'newer-template'

/** One thing wrong with a template's file: what, on which line of its text, and what that stands in. */
export interface FileFault {
  readonly code: FileFaultCode
  /** From 1. */
  readonly line: number
  readonly steps: readonly Step[]
  readonly data: Readonly<Record<string, string | number>>
}

/** A template of the toolkit, as far as a file can be from a newer one. */
export type Shipped = Pick<Template, 'id' | 'version'>

export type ReadTemplate = { readonly template: Template } | { readonly faults: readonly FileFault[] }

/**
 * The template in a file, or everything that is wrong with it, by line. Nothing is taken of a file with a fault.
 * `shipped`: the toolkit's own, whose ids and versions the file may name.
 */
export function readTemplate(bytes: Uint8Array, shipped: readonly Shipped[]): ReadTemplate {
  if (bytes.length === 0) return alone('empty', 1)
  if (bytes.length > limits.templateBytes) return alone('too-large', 1, { most: limits.templateBytes / 1024 / 1024 })
  const text = textOf(bytes)
  if (typeof text === 'number') return alone('not-json', text)
  const read = readJson(text)
  if ('code' in read) return alone(read.code, read.line, { name: read.name })
  const early = headFault(read)
  return early === null ? templateIn(read, shipped) : { faults: [placed(read, early)] }
}

type Unplaced = Omit<FileFault, 'line' | 'steps'> & { readonly at: Path }

const head = z.looseObject({ format: z.number(), template: z.looseObject({}) })

/** What is told alone, since nothing else can be said of such a file. */
function headFault({ value }: Read): Unplaced | null {
  const { success, data } = head.safeParse(value)
  if (!success) return { code: 'foreign', at: [], data: {} }
  if (data.format > templateFormat) return { code: 'newer', at: ['format'], data: { format: data.format } }
  return null
}

const fileShape = z.strictObject({ format: z.literal(templateFormat), template: templateShape })

function templateIn(read: Read, shipped: readonly Shipped[]): ReadTemplate {
  const shaped = fileShape.safeParse(read.value)
  if (!shaped.success)
    return { faults: inOrder(misfitsOf(shaped.error.issues, read.value).map(one => placed(read, one))) }
  const { template } = shaped.data
  const own = shipped.find(({ id }) => id === template.id)
  if (own !== undefined && template.version > own.version) {
    const data = { version: template.version, known: own.version }
    return { faults: [placed(read, { code: 'newer-template', at: ['template', 'version'], data })] }
  }
  const faults = faultsOf(template).map(({ at, ...one }) => placed(read, { ...one, at: ['template', ...at] }))
  return faults.length === 0 ? { template } : { faults: inOrder(faults) }
}

function placed(read: Read, { at, code, data }: Unplaced): FileFault {
  return { code, line: lineOf(read, at), steps: stepsTo(read.value, at), data }
}

function alone(code: FileFaultCode, line: number, data: FileFault['data'] = {}): ReadTemplate {
  return { faults: [{ code, line, steps: [], data }] }
}

function inOrder(faults: readonly FileFault[]): readonly FileFault[] {
  return faults.toSorted((a, b) => a.line - b.line)
}

const lineEnd = 0x0a

/** The text that bytes hold, or the line of the first that are no UTF-8. */
function textOf(bytes: Uint8Array): string | number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return decoder.decode(bytes)
  } catch {
    let [line, from] = [1, 0]
    for (;;) {
      const end = bytes.indexOf(lineEnd, from)
      const isLast = end < 0
      if (isLast || !isText(decoder, bytes.subarray(from, end))) return line
      line++
      from = end + 1
    }
  }
}

function isText(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes)
    return true
  } catch {
    return false
  }
}
