import { randomBytes } from 'node:crypto'
import { samples, templates } from '../../templates'
import { foundingPatches, reactions } from '../commands'
import { writeFile } from '../exchange/file'
import { commit } from '../model/commit'
import type { Template } from '../model/template'
import { keyedId } from '../model/hash'
import { ulid } from '../model/id'
import { append, emptyLog } from '../model/log'
import { emptyState } from '../model/state'
import { say } from '../text'
import type { Arguments, Done, Stop } from './arguments'
import { sha256, writeWhole } from './files'

/** Makes a workbook file: a sample, or empty sheets of the templates that are named. */
export function newFile(args: Arguments): Done | Stop {
  const { sample, templates: named, title } = args.options
  if (args.output === null) return { exit: 2, key: 'cli.missingOutput' }
  if ((typeof sample === 'string') === (typeof named === 'string')) return { exit: 2, key: 'cli.sampleOrTemplates' }
  const begun = typeof sample === 'string' ? fromSample(sample) : fromTemplates(String(named), args)
  if ('exit' in begun) return begun
  const stopped = writeWhole(args.output, founded({ ...begun, ...(typeof title === 'string' && { title }) }, args))
  return stopped ?? { out: say(args.language, 'cli.written', { file: args.output }) }
}

type Begun = Omit<Parameters<typeof foundingPatches>[0], 'id'> & { readonly sample?: string }

function fromSample(id: string): Begun | Stop {
  const sample = samples.find(one => one.id === id)
  if (sample === undefined) {
    return { exit: 1, key: 'cli.noSample', values: { id, known: samples.map(one => one.id).join(', ') } }
  }
  const { language, organisation, preparedBy, currency } = sample
  const used = sample.sheets.flatMap(({ template }) => templates.filter(one => one.id === template))
  return {
    title: sample.title[language],
    language,
    organisation,
    preparedBy,
    currency,
    templates: used,
    rows: sample.sheets,
    sample: id
  }
}

function fromTemplates(named: string, args: Arguments): Begun | Stop {
  const chosen: Template[] = []
  for (const id of named.split(',')) {
    const template = templates.find(one => one.id === id)
    if (template === undefined) return { exit: 1, key: 'cli.noTemplate', values: { id } }
    chosen.push(template)
  }
  const title = say(args.language, 'cli.newWorkbook')
  return { title, language: args.language, organisation: '', currency: 'CAD', templates: chosen }
}

function founded({ sample, ...begun }: Begun, args: Arguments): Uint8Array {
  const newId = () => ulid(Date.now(), count => randomBytes(count))
  const author = { id: newId(), name: say(args.language, 'cli.author') }
  const keyed = (sheet: string, table: string, key: string) => keyedId(sheet, table, key, sha256)
  const patches = foundingPatches(
    { id: newId(), ...begun },
    { today: args.today, newId, keyed, author, language: begun.language }
  )
  const stamp = { copy: newId(), madeAt: new Date().toISOString(), author, command: 'workbook.create', sha256 }
  const source = sample === undefined ? {} : { source: { kind: 'sample', name: sample } as const }
  const { set, state } = commit(emptyState, { patches, ...source }, stamp, reactions)
  if (set === null) throw new Error('a founding set changes something')
  return writeFile(
    append(emptyLog(), set),
    state,
    `Groundwork ${process.env['npm_package_version'] ?? ''}`.trim(),
    sha256
  )
}
