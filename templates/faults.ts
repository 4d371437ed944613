import type {
  Band,
  Column,
  Condition,
  Derivation,
  Input,
  Option,
  Setting,
  Table,
  Template,
  Text
} from '../src/model/template'

const idForm = /^[a-z][a-z0-9-]*$/

/** Every way in which a template contradicts itself, in plain words; empty when it is sound. */
export function faultsOf(template: Template): readonly string[] {
  return [
    ...idFaults('template', [template.id]),
    ...idFaults(
      'tables',
      template.tables.map(table => table.id)
    ),
    ...(tableOf(template, template.main) === undefined ? [`main table ${template.main} is missing`] : []),
    ...template.tables.flatMap(table => tableFaults(template, table).map(fault => `${table.id}: ${fault}`))
  ]
}

function tableFaults(template: Template, table: Table): string[] {
  return [
    ...idFaults(
      'columns',
      table.columns.map(column => column.id)
    ),
    ...idFaults(
      'views',
      table.views.map(view => view.id)
    ),
    ...idFaults(
      'checks',
      table.checks.map(check => check.id)
    ),
    ...(table.views.filter(view => view.print).length > 1 ? ['two views to print'] : []),
    ...missing(table, 'name', [table.name]),
    ...missing(table, 'key', table.key ?? []),
    ...sectionFaults(table),
    ...table.columns.flatMap(column => columnFaults(template, table, column).map(fault => `${column.id}: ${fault}`)),
    ...viewFaults(table),
    ...checkFaults(template, table),
    ...conditionFaults(table, table.hideUnless ?? []),
    ...bandFaults(Object.values(table.settings ?? {})),
    ...reviewFaults(template, table),
    ...carryFaults(template, table)
  ]
}

function columnFaults(template: Template, table: Table, column: Column): string[] {
  const options = optionsOf(column)
  const lists = options
    .filter(option => option.when)
    .map(option => ({ ...option.when, test: 'is', value: option.when?.is }))
  return [
    ...wordFaults([column.label, column.help, ...options.map(option => option.label)]),
    ...idFaults(
      'options',
      options.map(option => option.id)
    ),
    ...conditionFaults(table, lists as readonly Condition[]),
    ...conditionFaults(table, column.requiredWhen ?? []),
    ...(typeof column.default === 'string' && options.length > 0 ? unknownOptions(column, [column.default]) : []),
    ...(column.kind === 'derived' ? derivationFaults(template, table, column, options) : []),
    ...(column.kind === 'derived' && reaches(table, column, column.id) ? ['is worked out from itself'] : []),
    ...('suggest' in column && column.suggest ? derivationFaults(template, table, column.suggest, options) : [])
  ]
}

function derivationFaults(template: Template, table: Table, from: Derivation, options: readonly Option[]): string[] {
  const flags = Object.values(from.settings ?? {})
    .filter(isFlags)
    .flat()
  return [
    ...from.inputs.flatMap(input => inputFaults(template, table, input)),
    ...flags.flatMap(flag => conditionFaults(table, flag.when)),
    ...flags
      .filter(flag => !options.some(option => option.id === flag.id))
      .map(flag => `gives no such option ${flag.id}`),
    ...bandFaults(Object.values(from.settings ?? {}))
  ]
}

function inputFaults(template: Template, table: Table, input: Input): string[] {
  if ('setting' in input) return input.setting in (table.settings ?? {}) ? [] : [`no setting ${input.setting}`]
  if ('table' in input) {
    const other = tableOf(template, input.table)
    if (other === undefined) return [`no table ${input.table}`]
    const order = input.order === undefined ? [] : [input.order]
    return [
      ...missing(other, 'related', [input.by, input.column, ...order]),
      ...conditionFaults(other, input.where ?? []),
      ...(refersTo(other, input.by, template.id, table.id) ? [] : [`${input.by} does not refer here`])
    ]
  }
  if ('via' in input) {
    const by = table.columns.find(column => column.id === input.via)
    if (by === undefined || (by.kind !== 'ref' && by.kind !== 'refs')) return [`${input.via} is no reference`]
    const other = by.to.find(to => to.template === template.id)
    const target = other && tableOf(template, other.table)
    return target === undefined ? [] : missing(target, 'via', [input.column])
  }
  return missing(table, 'input', [input.column])
}

function viewFaults(table: Table): string[] {
  return table.views.flatMap(view => [
    ...missing(
      table,
      view.id,
      view.columns.flatMap(column => (typeof column === 'string' ? [column] : column.join))
    ),
    ...missing(
      table,
      view.id,
      (view.sort ?? []).map(key => key.column)
    ),
    ...conditionFaults(table, view.where ?? []),
    ...wordFaults([view.title])
  ])
}

function checkFaults(template: Template, table: Table): string[] {
  return table.checks.flatMap(check => {
    const faults = [...missing(table, check.id, check.at), ...wordFaults([check.words])]
    if (check.rule === 'row') return [...faults, ...conditionFaults(table, check.when)]
    if (check.rule === 'some') return [...faults, ...conditionFaults(table, check.where)]
    if (check.rule === 'covers') {
      const column = table.columns.find(each => each.id === check.column)
      return column === undefined
        ? [...faults, `no column ${check.column}`]
        : [...faults, ...unknownOptions(column, check.options ?? [])]
    }
    const other = tableOf(template, check.table)
    if (other === undefined) return [...faults, `no table ${check.table}`]
    return [
      ...faults,
      ...missing(other, check.id, [check.by]),
      ...conditionFaults(table, check.when ?? []),
      ...conditionFaults(other, check.where ?? [])
    ]
  })
}

function conditionFaults(table: Table, conditions: readonly Condition[]): string[] {
  return conditions.flatMap(condition => {
    const column = table.columns.find(each => each.id === condition.column)
    if (column === undefined) return [`no column ${condition.column}`]
    if (condition.than !== undefined) return missing(table, 'than', [condition.than])
    const asked = typeof condition.value === 'string' ? [condition.value] : condition.value
    return Array.isArray(asked) && optionsOf(column).length > 0 ? unknownOptions(column, asked) : []
  })
}

function sectionFaults(table: Table): string[] {
  if (table.sections === undefined) return []
  const placed = table.sections.flatMap(section => section.columns)
  const left = table.columns
    .filter(column => !placed.includes(column.id))
    .map(column => `${column.id} is in no section`)
  return [...missing(table, 'section', placed), ...idFaults('sections', placed), ...left]
}

function reviewFaults(template: Template, table: Table): string[] {
  const reviews = table.reviews
  if (reviews === undefined) return []
  const reviewed = tableOf(template, reviews.table)
  if (reviewed === undefined) return [`no table ${reviews.table}`]
  const here = [reviews.by, reviews.date, reviews.comment, ...reviews.records.map(([column]) => column)]
  return [
    ...missing(table, 'reviews', here),
    ...missing(
      reviewed,
      'reviews',
      reviews.records.map(([, column]) => column)
    )
  ]
}

function carryFaults(template: Template, table: Table): string[] {
  return (table.carries ?? []).flatMap(carry => {
    const by = table.columns.find(column => column.id === carry.by)
    const to = by?.kind === 'ref' ? by.to.find(each => each.template === template.id) : undefined
    const target = to && tableOf(template, to.table)
    return target === undefined ? [`${carry.by} carries nowhere`] : missing(target, 'carries', [carry.to])
  })
}

/** Two ratings of 1 to 5 multiplied never give 7, 13 or 14, so bands may leave those out, and nothing else. */
const reachable = [1, 2, 3, 4, 5].flatMap(a => [1, 2, 3, 4, 5].map(b => a * b))

function bandFaults(settings: readonly Setting[]): string[] {
  return settings.filter(isBands).flatMap(bands => {
    const holding = reachable.map(score => bands.filter(band => band.from <= score && score <= band.to).length)
    const ascending = bands.every((band, at) => band.from <= band.to && band.from > (bands[at - 1]?.to ?? 0))
    return ascending && holding.every(count => count === 1) ? [] : ['bands overlap or leave a score out']
  })
}

function wordFaults(texts: readonly Text[]): string[] {
  return texts
    .filter(text => text.en.trim() === '' || text.fr.trim() === '')
    .map(text => `words missing beside ${text.en}${text.fr}`)
}

function idFaults(what: string, ids: readonly string[]): string[] {
  return [
    ...ids.filter(id => !idForm.test(id)).map(id => `${what}: ${id} is no id`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map(id => `${what}: two of ${id}`)
  ]
}

function missing(table: Table, where: string, ids: readonly string[]): string[] {
  const known = new Set(table.columns.map(column => column.id))
  return ids.filter(id => !known.has(id)).map(id => `${where}: ${table.id} has no column ${id}`)
}

function unknownOptions(column: Column, ids: readonly string[]): string[] {
  const known = new Set(optionsOf(column).map(option => option.id))
  return ids.filter(id => !known.has(id)).map(id => `${column.id} has no option ${id}`)
}

/** Whether a derived column reads, through any chain of derived columns of its row, the column `id`. */
function reaches(table: Table, from: Column, id: string, seen: readonly string[] = []): boolean {
  if (from.kind !== 'derived' || seen.includes(from.id)) return false
  return from.inputs.some(input => {
    if (!('column' in input) || 'table' in input || 'via' in input) return false
    const next = table.columns.find(column => column.id === input.column)
    return input.column === id || (next !== undefined && reaches(table, next, id, [...seen, from.id]))
  })
}

function refersTo(table: Table, by: string, template: string, to: string): boolean {
  const column = table.columns.find(each => each.id === by)
  if (column === undefined || (column.kind !== 'ref' && column.kind !== 'refs')) return false
  return column.to.some(each => each.template === template && each.table === to)
}

function tableOf(template: Template, id: string): Table | undefined {
  return template.tables.find(table => table.id === id)
}

function optionsOf(column: Column): readonly Option[] {
  if (column.kind === 'choice' || column.kind === 'choices') return column.options
  return column.kind === 'derived' && 'options' in column.result ? (column.result.options ?? []) : []
}

function isBands(setting: Setting): setting is readonly Band[] {
  return (
    Array.isArray(setting) && setting.length > 0 && setting.every(each => typeof each === 'object' && 'from' in each)
  )
}

type Flags = readonly { readonly id: string; readonly when: readonly Condition[] }[]

function isFlags(setting: Setting): setting is Flags {
  return (
    Array.isArray(setting) && setting.length > 0 && setting.every(each => typeof each === 'object' && 'when' in each)
  )
}
