import { commandLabel } from '../commands'
import type { ChangeSet } from '../model/change'
import { recordsOf } from '../model/state'
import type { Arguments, Done, Stop } from './arguments'
import { readWorkbook } from './files'

/** The history, oldest first: who did what, when, and how many cells it touched; from a named version on, if asked. */
export function logFile(args: Arguments): Done | Stop {
  const [path] = args.files
  if (path === undefined) return { exit: 2, key: 'cli.missingFile' }
  const read = readWorkbook(path)
  if ('exit' in read) return read
  const { since } = args.options
  const mark = recordsOf(read.state, 'mark').findLast(({ fields }) => fields['name'] === since)
  if (typeof since === 'string' && mark === undefined) return { exit: 1, key: 'cli.noMark', values: { name: since } }
  const start = mark === undefined ? -1 : read.log.sets.findIndex(({ id }) => id === mark.fields['head'])
  const sets = read.log.sets.slice(start + 1)
  if (args.json)
    return {
      out: JSON.stringify(
        sets.map(set => ({ ...summary(set), patches: set.patches })),
        null,
        2
      )
    }
  const lines = sets.map(set => {
    const { id, madeAt, author, cells } = summary(set)
    const note = set.note === undefined ? '' : ` — ${set.note}`
    return `${id.slice(0, 8)}  ${madeAt}  ${author}  ${commandLabel(set.command, args.language)}${note}  (${cells})`
  })
  return { out: lines.join('\n') }
}

function summary(set: ChangeSet) {
  const cells = set.patches.reduce((sum, { ids, fields }) => sum + ids.length * fields.length, 0)
  const { id, parents, copy, madeAt, author, command, note, undoes, source } = set
  return { id, parents, copy, madeAt, author: author.name, command, note, undoes, source, cells }
}
